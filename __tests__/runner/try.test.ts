import { test } from '@jest/globals';
test('x', async () => {
  let t = Date.now();
  const p = await import('@actions/workflow-parser');
  console.log('parser', Date.now() - t);
  t = Date.now();
  const e = await import('@actions/expressions');
  console.log('expr', Date.now() - t);
  t = Date.now();
  const s = await import('@actions/languageservice');
  console.log('svc', Date.now() - t);
  const r = p.parseWorkflow({ name: 'a.yml', content: 'on: push\njobs:\n  a:\n    permissions: {contents: read}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./\n        with: {a: "${{ github.token }}"}\n' }, new p.NoOperationTraceWriter());
  console.log(r.context.errors.getErrors(), JSON.stringify(r.value).slice(0, 3000));
  const w = await p.convertWorkflowTemplate(r.context, r.value as never);
  console.log(JSON.stringify(w, null, 1));
  void e; void s;
});
