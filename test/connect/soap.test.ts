import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { passwordDigest } from 'soap';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector, FailureCode } from '../../src/connect/contract.ts';
import { readXml } from '../../src/connect/kinds/xml.ts';
import { soapRegister } from '../conformance/soap-register.ts';
import { failed } from './failed.ts';
import { call } from './small-register.ts';

interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a caller reads out of an envelope
  readonly envelope: any;
}

/** A SOAP service whose answers each case decides. */
describe('the kind soap', () => {
  let server: Server;
  let url: string;
  let asked: Asked[] = [];
  let answer: (asked: Asked) => { status?: number; text: string };
  const opened: Connector[] = [];
  const pids = ['000190000001', '000190000002', '000190000003'];

  const connect = (variant: Parameters<typeof soapRegister>[0] = {}) => {
    const { module } = soapRegister(variant);
    const connector = module.create({ url, settings: { SOAP_USER: 'hub', SOAP_PASSWORD: 'bí <mật>' } });
    opened.push(connector);
    return connector;
  };
  const read = (connector: Connector, keys: readonly string[] = pids) => {
    asked = [];
    return connector.read({ entity: 'Person', keys, fields: ['sex'] }, call());
  };
  const body = (inside: string) =>
    `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inside}</s:Body></s:Envelope>`;
  const person = (pid: string) =>
    `<nguoi><soDinhDanh>${pid}</soDinhDanh><gioiTinh>Nữ</gioiTinh><capNhat>2026-01-01T00:00:00Z</capNhat></nguoi>`;
  const people = (list: readonly string[]) =>
    body(`<TraCuuResponse xmlns="urn:x"><maLoi>0</maLoi>${list.map(person).join('')}</TraCuuResponse>`);
  const keysIn = ({ envelope }: Asked): string[] => [envelope.Envelope.Body.TraCuu.soDinhDanh].flat();
  const fault = (code: string, detail = '') =>
    body(`<s:Fault><faultcode>${code}</faultcode><faultstring>x</faultstring><detail>${detail}</detail></s:Fault>`);

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let text = '';
      request.setEncoding('utf8');
      for await (const chunk of request) text += chunk;
      const seen = { headers: request.headers, text, envelope: readXml(text) };
      asked.push(seen);
      const { status = 200, text: told } = answer(seen);
      response.writeHead(status, { 'content-type': 'text/xml' }).end(told);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dich-vu`;
  });
  afterAll(async () => {
    await Promise.all(opened.map((connector) => connector.close()));
    server.closeAllConnections();
    server.close();
  });

  it('says who asks and for whom, in the envelope that the WSDL lays down', async () => {
    answer = (seen) => ({ text: people(keysIn(seen)) });
    const answers = await read(connect());
    expect(answers.map(({ outcome }) => outcome)).toEqual(['FOUND', 'FOUND', 'FOUND']);
    const [{ headers, envelope }] = asked as [Asked];
    expect(headers).toMatchObject({ soapaction: '"urn:TraCuu"', 'content-type': 'text/xml; charset=utf-8' });
    expect(envelope.Envelope.Body.TraCuu).toEqual({
      nguoiGoi: { MaYeuCau: 'test-1', MaDVC: '1.001193', MaDonVi: 'H29.01', MaCanBo: 'CB-01' },
      soDinhDanh: pids,
    });
    expect(envelope.Envelope.Header.Security.UsernameToken).toMatchObject({ Username: 'hub', Password: 'bí <mật>' });
  });

  it('sends a digest in place of the password, or both in the header of HTTP, as the mapping says', async () => {
    answer = (seen) => ({ text: people(keysIn(seen)) });
    await read(connect({ security: 'USERNAME_TOKEN_DIGEST' }));
    const [digested] = asked as [Asked];
    const { Password, Nonce, Created } = digested.envelope.Envelope.Header.Security.UsernameToken;
    expect(Password).toBe(passwordDigest(Nonce, Created, 'bí <mật>'));
    expect(digested.text).not.toContain('mật');
    await read(connect({ security: 'BASIC' }));
    const expected = `Basic ${Buffer.from('hub:bí <mật>').toString('base64')}`;
    expect(asked[0]?.headers.authorization).toBe(expected);
    expect(asked[0]?.envelope.Envelope.Header).toBeUndefined();
  });

  it('asks a service that takes one key in several calls, a few at a time', async () => {
    let running = 0;
    let most = 0;
    const slow = createServer(async (request, response) => {
      most = Math.max(most, ++running);
      let text = '';
      for await (const chunk of request) text += chunk;
      setTimeout(() => {
        running -= 1;
        const envelope = readXml(text);
        response.end(people(keysIn({ headers: {}, text, envelope })));
      }, 20);
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const { module } = soapRegister({ batchLimit: 1, parallel: 3 });
    const address = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const connector = module.create({ url: address, settings: {} });
    const keys = Array.from({ length: 12 }, (_, at) => String(190_000_100 + at).padStart(12, '0'));
    const answers = await connector.read({ entity: 'Person', keys, fields: ['sex'] }, call());
    expect(answers.every(({ outcome }) => outcome === 'FOUND')).toBe(true);
    expect(most).toBe(3);
    await connector.close();
    slow.closeAllConnections();
    slow.close();
  });

  const faults: readonly (readonly [string, string, FailureCode])[] = [
    ['soap:Client', '', 'REJECTED'],
    ['soap:Server', '', 'REJECTED'],
    ['soap:Client.Authentication', '', 'BAD_CONFIG'],
    ['wsse:FailedAuthentication', '', 'BAD_CONFIG'],
    ['soap:MustUnderstand', '', 'BAD_CONFIG'],
    ['soap:Server', '<maLoi>429</maLoi>', 'OVERLOADED'],
    ['soap:Server', '<maLoi>toString</maLoi>', 'REJECTED'],
    ['', '', 'REJECTED'],
  ];
  it.each(faults)('takes the fault %s %s for %s, with HTTP 500 and with 200', async (code, detail, failure) => {
    for (const status of [500, 200]) {
      answer = () => ({ status, text: fault(code, detail) });
      expect(await read(connect(), pids.slice(0, 1))).toEqual(failed(1, failure));
    }
  });

  it('reads the faults of SOAP 1.2, and one that says that nobody was found', async () => {
    const twelve =
      '<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>w:InvalidSecurity</s:Value></s:Subcode></s:Code>';
    answer = () => ({ status: 400, text: body(`<s:Fault>${twelve}</s:Fault>`) });
    expect(await read(connect(), pids.slice(0, 1))).toEqual(failed(1, 'BAD_CONFIG'));
    answer = () => ({ status: 500, text: fault('soap:Client', '<maLoi>404</maLoi>') });
    expect(await read(connect(), pids.slice(0, 1))).toEqual([{ outcome: 'NOT_FOUND' }]);
  });

  it('finds the one key at which the service takes offence', async () => {
    answer = (seen) =>
      keysIn(seen).includes(pids[1] ?? '')
        ? { status: 500, text: fault('soap:Client') }
        : { text: people(keysIn(seen)) };
    const answers = await read(connect());
    expect(answers.map((each) => (each.outcome === 'FAILED' ? each.code : each.outcome))).toEqual([
      'FOUND',
      'REJECTED',
      'FOUND',
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE s [<!ENTITY a "b">]><s/>'],
    ['entities that grow', `<!DOCTYPE s [<!ENTITY a "${'a'.repeat(99)}">]>${people(pids)}`],
    ['no envelope', '<a/>'],
    ['an empty body', body('')],
    ['two answers', body('<a/><b/>')],
    ['text', 'OK'],
  ])('takes %s for MALFORMED', async (_, text) => {
    answer = () => ({ text });
    expect(await read(connect())).toEqual(failed(3, 'MALFORMED'));
  });

  it('takes an answer that is too large for MALFORMED', async () => {
    answer = () => ({ text: people(pids).replace('Nữ', 'x'.repeat(17 * 1024 * 1024)) });
    expect(await read(connect())).toEqual(failed(3, 'MALFORMED'));
  });

  it('is BAD_CONFIG, and reads nothing from the network, where the WSDL is not as the mapping has it', async () => {
    answer = () => ({ text: people(pids) });
    const wsdl = new URL('../conformance/soap-register.wsdl', import.meta.url);
    const renamed = (await readFile(wsdl, 'utf8')).replaceAll('"TraCuu"', '"TimKiem"');
    const data = (text: string) => new URL(`data:text/xml,${encodeURIComponent(text)}`);
    expect(await read(connect({ wsdl: data(renamed) }))).toEqual(failed(3, 'BAD_CONFIG'));
    expect(await read(connect({ wsdl: new URL('no-such-file.wsdl', import.meta.url) }))).toEqual(
      failed(3, 'BAD_CONFIG'),
    );
    expect(asked).toEqual([]);
  });
});
