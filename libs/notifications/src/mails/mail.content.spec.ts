import { describe, expect, it } from '@jest/globals';
import type { Addressee } from '#libs/accounts';
import { LANGUAGES } from '#libs/kernel';
import { newsMail, summaryMail, type ToldNews } from './mail.content.js';
import { mjmlOf, textOf } from './mail.design.js';

const ADDRESSES = { publicUrl: 'https://poruch.example', endingUrl: 'https://poruch.example/no-mail/x' };
const reader = (language: Addressee['language'], group: Addressee['group'] = 'partner'): Addressee => ({
  actor: { kind: 'person', personId: '', memberships: [], partnerIds: [] },
  name: 'Testperson',
  email: 'test@example.org',
  mails: 'at_once',
  language,
  group,
});
const news = (change: Partial<ToldNews> = {}): ToldNews => ({
  topic: 'need.published',
  subject: 'need',
  subjectId: '1',
  parameters: { title: 'Ковдри', partner: 'Malyn' },
  organisation: { de: 'Stadt am See', uk: 'Місто над озером', en: 'Town by the lake' },
  ...change,
});

describe('what a mail says', () => {
  it('never names a hall, in any language', () => {
    const told = news({
      topic: 'stock.differs',
      subject: 'site',
      parameters: { hall: 'Musterweg 1', count: 3 },
    });
    for (const language of LANGUAGES) {
      const mail = newsMail(reader(language), told, ADDRESSES);
      expect(textOf(mail) + mjmlOf(mail) + mail.subject).not.toContain('Musterweg');
      expect(mail.subject).toContain('3');
    }
  });

  it('leads each group to its own page of a consignment', () => {
    const told = news({
      topic: 'consignment.arrived',
      subject: 'consignment',
      parameters: { reference: 'S-1' },
    });
    expect(newsMail(reader('uk'), told, ADDRESSES).action.url).toBe('https://poruch.example/arrivals/1');
    expect(newsMail(reader('de', 'logistics'), told, ADDRESSES).action.url).toBe(
      'https://poruch.example/consignments/1',
    );
  });

  it('keeps a subject to one short line without unseen signs, and never cuts a sign in two', () => {
    const title = `a\r\n\u202eb${'😀'.repeat(100)}`;
    const { subject } = newsMail(reader('en'), news({ parameters: { title, partner: 'M' } }), ADDRESSES);
    expect(subject).toMatch(/^M has published a need: “a b😀+…$/u);
    expect(subject.length).toBeLessThanOrEqual(151);
    expect(subject.isWellFormed()).toBe(true);
  });

  it('names the first thirty of a summary and counts the rest', () => {
    const mail = summaryMail(
      reader('de'),
      Array.from({ length: 30 }, () => news()),
      42,
      ADDRESSES,
    );
    expect(mail.subject).toBe('Neues in Poruch: 42');
    expect(mail.more).toBe('Weitere: 12');
  });
});
