/** How every bench prints: a heading, the machine, and tables that are readable in a terminal and in Markdown. */
import { cpus } from 'node:os';
import { markdownTable } from 'markdown-table';

export function printHeading(title: string): void {
  console.log(`\n## ${title}\n`);
}

/** Figures can only be compared within a run. This says where it ran. */
export function printMachine(): void {
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`);
}

/** All columns but the first are numbers. */
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
