/** How every bench prints: one heading, the machine it ran on, tables that read well in a terminal and in Markdown. */
import { cpus } from 'node:os';
import { markdownTable } from 'markdown-table';

export function printHeading(title: string): void {
  console.log(`\n## ${title}\n`);
}

/** Figures mean something beside others of the same run only; this says where the run was. */
export function printMachine(): void {
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`);
}

/** All columns but the first are figures. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const align = head.map((_, index) => (index === 0 ? 'l' : 'r'));
  console.log(
    `${markdownTable(
      [head, ...rows].map((row) => row.map(String)),
      { align },
    )}\n`,
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error('a median needs values');
  return (low + high) / 2;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
