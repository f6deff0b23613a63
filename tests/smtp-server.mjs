// A real SMTP server for tests. Run from the root of the repository:
//   node tests/smtp-server.mjs FOLDER [--port N] [--refuse ADDRESS] [--user NAME --password SECRET] [--greylist] [--drop-after-data] [--starttls]
// The first line it prints is its port. Each message becomes NNNN.eml, with its envelope in NNNN.json.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';

const { values: options, positionals: [folder] } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: '0' },
    refuse: { type: 'string', multiple: true, default: [] },
    user: { type: 'string' },
    password: { type: 'string' },
    greylist: { type: 'boolean', default: false },
    'drop-after-data': { type: 'boolean', default: false },
    starttls: { type: 'boolean', default: false },
  },
});

mkdirSync(folder, { recursive: true });
let received = 0;
const greeted = new Set();

const answer = (code, text) => Object.assign(new Error(text), { responseCode: code });

function store(content, session) {
  const name = join(folder, String(++received).padStart(4, '0'));
  writeFileSync(`${name}.json`, JSON.stringify({
    from: session.envelope.mailFrom.address,
    to: session.envelope.rcptTo.map(recipient => recipient.address),
    user: session.user ?? null,
  }));
  writeFileSync(`${name}.part`, content);
  renameSync(`${name}.part`, `${name}.eml`);
}

const server = new SMTPServer({
  // The certificate of STARTTLS is one that nobody trusts.
  disabledCommands: options.starttls ? [] : ['STARTTLS'],
  allowInsecureAuth: true,
  authOptional: options.user === undefined,
  onAuth({ username, password }, _session, done) {
    const known = username === options.user && password === options.password;
    done(known ? null : answer(535, 'Authentication failed'), known ? { user: username } : undefined);
  },
  onRcptTo({ address }, _session, done) {
    if (options.refuse.includes(address)) {
      return done(answer(550, 'No such mailbox'));
    }
    if (options.greylist && !greeted.has(address)) {
      greeted.add(address);
      return done(answer(451, 'Greylisted, come again later'));
    }
    done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      store(Buffer.concat(parts), session);
      if (options['drop-after-data']) {
        // Accepted and stored, but the sender never hears of it.
        return server.connections.forEach(connection => connection._socket.destroy());
      }
      done();
    });
  },
});

server.on('error', error => console.error(error.message));
server.listen(Number(options.port), '127.0.0.1', () => console.log(server.server.address().port));
process.stdin.on('end', () => process.exit()).resume();
