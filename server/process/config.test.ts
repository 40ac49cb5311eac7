// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { embedAncestors } from '#server/http/headers/embedHeaders.ts';
import { mountPlans } from '#server/records/mounts/mounts.ts';

import { readConfig, StartError } from './config.ts';

describe('settings', () => {
  it('have defaults, also if they are empty', () => {
    const expected = {
      port: 4173,
      host: '127.0.0.1',
      api: null,
      postcodes: null,
      base: '',
      address: null,
      recordFolder: 'data',
      frames: '*',
      logRequests: true,
    };
    expect(readConfig({})).toEqual(expected);
    expect(readConfig({ PORT: '', HOST: '', PLACEBOARD_API: '', PLACEBOARD_RECORD: '' })).toEqual(
      expected,
    );
  });

  it('are taken from the environment', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::',
        PLACEBOARD_RECORD: '/srv/record',
        LOG_LEVEL: 'silent',
        PLACEBOARD_API: 'https://api.example.org/placeboard/api/v1/',
        PLACEBOARD_BASE: 'placeboard/',
        PLACEBOARD_ADDRESS: 'https://www.example.org/placeboard/',
        PLACEBOARD_POSTCODES: 'https://postcodes.example.org/uk/postcodes/',
        PLACEBOARD_FRAMES: 'https://www.council.example, https://*.nhs.example:8443',
      }),
    ).toEqual({
      port: 0,
      host: '::',
      api: 'https://api.example.org/placeboard/api/v1',
      postcodes: 'https://postcodes.example.org/uk',
      base: '/placeboard',
      address: 'https://www.example.org/placeboard',
      recordFolder: '/srv/record',
      frames: 'https://www.council.example https://*.nhs.example:8443',
      logRequests: false,
    });
  });

  it('append the API’s path to the address of a server', () => {
    expect(readConfig({ PLACEBOARD_API: 'http://127.0.0.1:4174' }).api).toBe(
      'http://127.0.0.1:4174/api/v1',
    );
  });

  it.each([
    ['any', 'frame-ancestors *'],
    ['none', "frame-ancestors 'self'"],
    ['https://www.council.example', "frame-ancestors 'self' https://www.council.example"],
  ])('%s may frame embeds', (text, policy) => {
    expect(embedAncestors(readConfig({ PLACEBOARD_FRAMES: text }).frames)).toBe(policy);
  });

  it.each([
    [{ PLACEBOARD_FRAMES: 'council.example' }, 'PLACEBOARD_FRAMES'],
    [{ PLACEBOARD_FRAMES: "https://a.example; script-src 'x'" }, 'PLACEBOARD_FRAMES'],
    [{ PLACEBOARD_FRAMES: 'https://a.example/page' }, 'PLACEBOARD_FRAMES'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PLACEBOARD_API: 'api.example.org' }, 'PLACEBOARD_API'],
    [{ PLACEBOARD_API: 'file:///etc/passwd' }, 'PLACEBOARD_API'],
    [{ PLACEBOARD_BASE: '../up' }, 'PLACEBOARD_BASE'],
    [{ PLACEBOARD_BASE: '/a b' }, 'PLACEBOARD_BASE'],
    [{ PLACEBOARD_ADDRESS: 'example.org' }, 'PLACEBOARD_ADDRESS'],
    [{ PLACEBOARD_ADDRESS: 'https://example.org/elsewhere' }, 'PLACEBOARD_BASE'],
  ])('that are wrong are named: %o', (env, name) => {
    expect(() => readConfig(env)).toThrow(StartError);
    expect(() => readConfig(env)).toThrow(name);
  });

  it('determine which records are mounted', () => {
    expect(mountPlans(readConfig({}))).toEqual([
      { prefix: '', folder: 'data' },
      { prefix: '/example', folder: 'mocks/record' },
    ]);
    expect(mountPlans(readConfig({ PLACEBOARD_BASE: '/p' })).map(({ prefix }) => prefix)).toEqual([
      '/p',
      '/p/example',
    ]);
    const [root] = mountPlans(readConfig({ PLACEBOARD_API: 'http://127.0.0.1:4174' }));
    expect(root).toEqual({ prefix: '', api: 'http://127.0.0.1:4174/api/v1' });
  });
});
