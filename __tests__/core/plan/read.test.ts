import { expect, test } from '@jest/globals';
import { readPlan } from '../../../src/core/plan/read.js';

const EXAMPLE = `# yaml-language-server: $schema=…/schema/plan.schema.json
version: 1                        # required
task: Profile editing with avatar upload          # required
context: |                        # what the whole task is; the integration issue repeats it
  Users edit their name, bio, e-mail and avatar on one page.
base: main                        # optional, see 'base' above
generated: [package-lock.json]    # any item may create or modify; regenerated at integration
shared: [.changeset/*.md]         # any item may *create* here: changelog fragments, migrations
outsiders: active                 # active (default) | fail | warn | ignore, see below
admit: [{ pull: 812, reason: hotfix }]   # outsiders let through, printed in their status
rules: { missing-part: error }    # severity of a plan rule

items:                            # required
  avatar-storage:                 # [a-z0-9][a-z0-9-]{0,63}; 'integration' is reserved
    title: Avatar storage service # default: the id
    branch: feat/avatar-storage   # required; a name or a list
    scope:                        # required, not empty
      create: [src/services/avatar.ts, src/services/avatar.test.ts]
      modify: []                  # \`scope: [globs]\` is short
      delete: []
      except: []                  # globs taken out of all of the above
    context: Avatars are stored in S3, in the bucket named by AVATAR_BUCKET.
    contracts:
      provides:
        - path: src/services/avatar.ts
          declares:
            - "uploadAvatar(userId: string, file: Buffer): Promise<string>"
            - "deleteAvatar(userId: string): Promise<void>"
    constraints:
      do_not_touch: { modify: [src/routes/**], delete: [src/routes/**] }   # or a list of globs: any kind
      notes: [Add no dependency.]
    verification: npm test -- src/services/avatar.test.ts
  profile-api:
    branch: [feat/profile-api, copilot/profile-*]
    scope: { create: [src/routes/profile.ts, src/routes/profile.test.ts] }
    contracts: { uses: [avatar-storage] }     # uses: items whose contracts this one builds on
    depends_on: [auth/token-store]                           # item ids, or plan/item; ordered items may share files
    verification: npm test -- src/routes
    # dropped: reason             # given up: owns nothing, integration does not wait for it

integration:                      # optional; judged like an item that depends on all the others
  title: Integrate profile editing
  branch: feat/profile-integration
  scope: [src/routes/index.ts, .env.example, src/components/Nav.tsx]
  tasks: [Register the profile routes in \`src/routes/index.ts\`]
  verification: npm test
  labels: [integration]
  assignees: []
`;

test('the plan of the documentation is read whole', () => {
  const { plan, problems } = readPlan({ path: '.github/parallel-work/profile.yml', text: EXAMPLE });
  expect(problems).toEqual([]);
  expect(plan).toMatchObject({
    id: 'profile',
    task: 'Profile editing with avatar upload',
    context: 'Users edit their name, bio, e-mail and avatar on one page.\n',
    base: 'main',
    generated: ['package-lock.json'],
    shared: ['.changeset/*.md'],
    outsiders: 'active',
    admit: [{ pull: 812, reason: 'hotfix' }],
    rules: { 'missing-part': 'error' },
  });
  expect(plan?.items.map(({ item }) => item)).toEqual(['avatar-storage', 'profile-api']);
  expect(plan?.items[1]).toEqual({
    plan: 'profile',
    item: 'profile-api',
    title: 'profile-api',
    branches: ['feat/profile-api', 'copilot/profile-*'],
    scope: {
      any: [],
      create: ['src/routes/profile.ts', 'src/routes/profile.test.ts'],
      modify: [],
      delete: [],
      except: [],
    },
    provides: [],
    uses: [{ plan: 'profile', item: 'avatar-storage' }],
    doNotTouch: { any: [], create: [], modify: [], delete: [] },
    notes: [],
    verification: 'npm test -- src/routes',
    dependsOn: [{ plan: 'auth', item: 'token-store' }],
    leeway: 0,
    isIntegration: false,
  });
  expect(plan?.integration).toMatchObject({
    item: 'integration',
    isIntegration: true,
    scope: { any: ['src/routes/index.ts', '.env.example', 'src/components/Nav.tsx'] },
    dependsOn: [
      { plan: 'profile', item: 'avatar-storage' },
      { plan: 'profile', item: 'profile-api' },
    ],
    labels: ['integration'],
  });
});

test('every part of a plan has a place, and a part that is not written out that of the nearest one around it', () => {
  const { plan } = readPlan({ path: '.github/parallel-work/profile.yml', text: EXAMPLE });
  expect(plan?.locate(['items', 'profile-api'])).toEqual({ line: 33, column: 3 });
  expect(plan?.locate(['items', 'profile-api', 'scope', 'create', 1])).toEqual({ line: 35, column: 46 });
  expect(plan?.locate(['items', 'profile-api', 'title'])).toEqual({ line: 33, column: 3 });
  expect(plan?.locate(['items', 'avatar-storage', 'scope', 'create'])).toEqual({ line: 18, column: 7 });
});
