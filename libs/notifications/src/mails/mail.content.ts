import type { Addressee } from '#libs/accounts';
import { pageAddress } from '#libs/accounts';
import { fill, type Language, type Text } from '#libs/kernel';
import { type Parameter, type Subject, tell } from '../domain/news.js';
import { newsTexts, type NewsTopic } from '../domain/news.texts.js';
import { mailTexts, openTexts, withheldTexts } from './mail.texts.js';

/** A piece of news as it is stored. */
export interface ToldNews {
  readonly topic: NewsTopic;
  readonly subject: Subject;
  readonly subjectId: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly organisation: Text;
}

export interface MailLink {
  readonly text: string;
  readonly url: string;
}

/** What a mail says, in the language of its reader; the same for its two forms, text and HTML. */
export interface MailContent {
  readonly language: Language;
  readonly subject: string;
  readonly lines: readonly { readonly text: string; readonly organisation: string }[];
  readonly more: string | null;
  readonly action: MailLink;
  readonly why: string;
  readonly change: MailLink;
  readonly end: MailLink;
}

/** Where the links of a mail lead. */
export interface MailAddresses {
  readonly publicUrl: string;
  readonly endingUrl: string;
}

const LONGEST_SUBJECT = 150;
export const MOST_LINES = 30;

/** One piece of news. */
export function newsMail(reader: Addressee, news: ToldNews, addresses: MailAddresses): MailContent {
  const { language, group } = reader;
  const line = lineOf(news, language);
  return {
    ...frameOf(language, addresses, mailTexts.whyAtOnce),
    subject: asSubject(line.text),
    lines: [line],
    more: null,
    action: {
      text: openTexts[news.subject][language],
      url: addresses.publicUrl + pageAddress(news.subject, news.subjectId, group),
    },
  };
}

/** What is unread, the newest first; `total` counts what is not named too. */
export function summaryMail(
  { language }: Addressee,
  news: readonly ToldNews[],
  total: number,
  addresses: MailAddresses,
): MailContent {
  const lines = news.slice(0, MOST_LINES).map((one) => lineOf(one, language));
  const left = total - lines.length;
  return {
    ...frameOf(language, addresses, mailTexts.whyDaily),
    subject: fill(mailTexts.summary, language, { count: total }),
    lines,
    more: left > 0 ? fill(mailTexts.more, language, { count: left }) : null,
    action: { text: mailTexts.openAll[language], url: `${addresses.publicUrl}/notifications` },
  };
}

const frameOf = (language: Language, { publicUrl, endingUrl }: MailAddresses, why: Text) => ({
  language,
  why: why[language],
  change: { text: mailTexts.change[language], url: `${publicUrl}/account` },
  end: { text: mailTexts.end[language], url: endingUrl },
});

const lineOf = ({ topic, parameters, organisation }: ToldNews, language: Language) => ({
  text: visible(tell(withheldTexts[topic] ?? newsTexts[topic], language, parameters)),
  organisation: visible(fill(mailTexts.forOrganisation, language, { organisation })),
});

/** Without line breaks, signs that nobody sees, and signs that turn the order of what stands around them. */
const visible = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();

function asSubject(sentence: string): string {
  const subject = sentence.replace(/[.。]$/u, '');
  return subject.length <= LONGEST_SUBJECT
    ? subject
    : `${subject
        .slice(0, LONGEST_SUBJECT)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
