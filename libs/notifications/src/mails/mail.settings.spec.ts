import { describe, expect, it } from '@jest/globals';
import { bareAddress, mailSettings } from './mail.settings.js';

const settings = (env: Record<string, string>) => mailSettings(env, 'https://poruch.example');
const SERVER = { PORUCH_SMTP_URL: 'smtps://poruch:secret@mail.example' };

describe('the settings of mail', () => {
  it('are none without a server, whoever the sender', () => {
    expect(settings({ PORUCH_MAIL_FROM: 'poruch@example.org' })).toBeUndefined();
  });

  it('take a bare sender or a named one, and seven in the morning unless said', () => {
    expect(settings({ ...SERVER, PORUCH_MAIL_FROM: 'poruch@example.org' })?.summaryHour).toBe(7);
    const from = 'Поруч <poruch@example.org>';
    expect(settings({ ...SERVER, PORUCH_MAIL_FROM: from, PORUCH_MAIL_SUMMARY_HOUR: '0' })).toMatchObject({
      from,
      summaryHour: 0,
    });
    expect(bareAddress(from)).toBe('poruch@example.org');
    expect(bareAddress('poruch@example.org')).toBe('poruch@example.org');
  });

  it.each([
    ['PORUCH_SMTP_URL', { PORUCH_SMTP_URL: 'http://mail.example', PORUCH_MAIL_FROM: 'a@b.example' }],
    ['PORUCH_SMTP_URL', { PORUCH_SMTP_URL: 'mail.example', PORUCH_MAIL_FROM: 'a@b.example' }],
    ['PORUCH_MAIL_FROM', SERVER],
    ['PORUCH_MAIL_FROM', { ...SERVER, PORUCH_MAIL_FROM: 'Poruch' }],
    ['PORUCH_MAIL_FROM', { ...SERVER, PORUCH_MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }],
    [
      'PORUCH_MAIL_SUMMARY_HOUR',
      { ...SERVER, PORUCH_MAIL_FROM: 'a@b.example', PORUCH_MAIL_SUMMARY_HOUR: '24' },
    ],
  ])('name what is wrong: %s', (name, env) => {
    expect(() => settings(env)).toThrow(name);
  });
});
