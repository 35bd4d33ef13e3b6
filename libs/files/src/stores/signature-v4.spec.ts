import { describe, expect, it } from '@jest/globals';
import { sha256, signed } from './signature-v4.js';

const EMPTY = sha256('');

/** What AWS publishes to check signatures against, with its example credentials, which open nothing. */
describe('a signature of version 4', () => {
  const signatureOf = (...parts: Parameters<typeof signed>): string =>
    /Signature=([0-9a-f]{64})$/.exec(signed(...parts)['authorization'] ?? '')?.[1] ?? '';

  it('is that of the test suite: get-vanilla', () => {
    const headers = signed(
      {
        method: 'GET',
        url: new URL('https://example.amazonaws.com/'),
        headers: {},
        bodySha256: EMPTY,
      },
      {
        accessKeyId: 'AKIDEXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        region: 'us-east-1',
      },
      new Date('2015-08-30T12:36:00Z'),
      'service',
    );
    expect(headers['authorization']).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    );
  });

  describe('is that of the examples for S3', () => {
    const credentials = {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      region: 'us-east-1',
    };
    const at = new Date('2013-05-24T00:00:00Z');
    const bucket = 'https://examplebucket.s3.amazonaws.com';
    const get = (path: string, headers: Record<string, string> = {}) =>
      signatureOf(
        {
          method: 'GET',
          url: new URL(bucket + path),
          headers: { ...headers, 'x-amz-content-sha256': EMPTY },
          bodySha256: EMPTY,
        },
        credentials,
        at,
      );

    it('get an object', () => {
      expect(get('/test.txt', { range: 'bytes=0-9' })).toBe(
        'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      );
    });

    it('put an object', () => {
      const bodySha256 = sha256('Welcome to Amazon S3.');
      expect(
        signatureOf(
          {
            method: 'PUT',
            url: new URL(`${bucket}/test$file.text`),
            headers: {
              date: 'Fri, 24 May 2013 00:00:00 GMT',
              'x-amz-storage-class': 'REDUCED_REDUNDANCY',
              'x-amz-content-sha256': bodySha256,
            },
            bodySha256,
          },
          credentials,
          at,
        ),
      ).toBe('98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd');
    });

    it('a query without and with values', () => {
      expect(get('/?lifecycle')).toBe('fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543');
      expect(get('/?max-keys=2&prefix=J')).toBe(
        '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
      );
    });
  });
});
