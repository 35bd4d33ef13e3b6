import type { MailContent } from './mail.content.js';

/** The colours of the web app, written out: mail programs know no variables. */
const INK = '#1a1c24';
const SOFT = '#4d5164';
const PAGE = '#f3f4f9';
const ACCENT = '#12306b';

/** The one design of all mails as MJML: nothing is loaded from anywhere, so that opening a mail tells nobody. */
export function mjmlOf({ language, subject, lines, more, action, why, change, end }: MailContent): string {
  const isOne = lines.length === 1;
  const line = ({ text, organisation }: MailContent['lines'][number]): string => `
    <mj-text font-size="${isOne ? 20 : 16}px" line-height="1.4" padding="8px 24px 0">${escaped(text)}</mj-text>
    <mj-text font-size="14px" color="${SOFT}" padding="2px 24px 8px">${escaped(organisation)}</mj-text>`;
  return `
<mjml lang="${language}" dir="ltr">
  <mj-head>
    <mj-title>${escaped(subject)}</mj-title>
    <mj-attributes>
      <mj-all font-family="'Fira Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" color="${INK}" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="${PAGE}" width="600px">
    <mj-section padding="16px 0 8px">
      <mj-column><mj-text font-size="16px" font-weight="700" padding="0 24px">Poruch · <span lang="uk">поруч</span></mj-text></mj-column>
    </mj-section>
    <mj-section background-color="#ffffff" border-radius="8px" padding="16px 0 24px">
      <mj-column>
        ${lines.map(line).join('')}
        ${more === null ? '' : `<mj-text font-size="16px" padding="8px 24px">${escaped(more)}</mj-text>`}
        <mj-button href="${escaped(action.url)}" align="left" background-color="${ACCENT}" color="#ffffff"
          font-size="16px" font-weight="600" border-radius="6px" inner-padding="14px 24px" padding="16px 24px 0">${escaped(action.text)}</mj-button>
      </mj-column>
    </mj-section>
    <mj-section padding="8px 0 24px">
      <mj-column>
        <mj-text font-size="14px" line-height="1.5" color="${SOFT}" padding="8px 24px">${escaped(why)}<br />
          ${link(change)} · ${link(end)}</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}

/** The same as plain text. */
export function textOf({ lines, more, action, why, change, end }: MailContent): string {
  return [
    ...lines.map(({ text, organisation }) => `${text}\n${organisation}`),
    ...(more === null ? [] : [more]),
    `${action.text}:\n${action.url}`,
    // Mail programs take what follows these two dashes for a signature.
    `-- \n${why}\n${change.text}: ${change.url}\n${end.text}: ${end.url}`,
    '',
  ].join('\n\n');
}

const link = ({ text, url }: MailContent['change']): string =>
  `<a href="${escaped(url)}" style="color:${SOFT}">${escaped(text)}</a>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
