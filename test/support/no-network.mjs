// Preloaded (`node --import`): ends the process with 99 where it reaches for a network, another process or another thread.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import worker from 'node:worker_threads';

const stop = (what) =>
  function stopped() {
    writeSync(2, `reached for a network: ${what}\n`);
    process.exit(99);
  };

// What http, https, tls and fetch connect by in the end, and what has its own way out.
net.Socket.prototype.connect = stop('net.Socket.connect');
net.Server.prototype.listen = stop('net.Server.listen');
dgram.Socket.prototype.bind = stop('dgram.Socket.bind');
dgram.Socket.prototype.send = stop('dgram.Socket.send');
for (const module of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.getOwnPropertyNames(module))
    if (/^(?:lookup|resolve|reverse)/.test(name)) module[name] = stop(`dns.${name}`);
for (const name of Object.keys(childProcess))
  if (/^(?:spawn|exec|fork)/.test(name)) childProcess[name] = stop(`child_process.${name}`);
worker.Worker = class {
  constructor() {
    stop('Worker')();
  }
};
syncBuiltinESMExports();
// fetch comes with Node's own copy of its client, which connects by a socket that was kept before.
globalThis.fetch = stop('fetch');
globalThis.WebSocket = stop('WebSocket');
globalThis.EventSource = stop('EventSource');
