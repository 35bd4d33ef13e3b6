/** How a person wants to hear by e-mail: not at all, of each piece of news, or once a day of what is unread. */
export const MAIL_WISHES = ['none', 'at_once', 'daily'] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

/** From which address this installation writes; null where it sends no mail. */
export const MAIL_FROM = Symbol('mail from');

/** The latest mail of the person `p` where the server did not take it, as `{at, answer}`; null where it did. */
export const MAIL_REFUSAL = `(select case when m.refused_at is not null
    then jsonb_build_object('at', m.refused_at, 'answer', coalesce(m.answer, '–')) end
  from mail m where m.person_id = p.id and coalesce(m.sent_at, m.refused_at) is not null
  order by coalesce(m.sent_at, m.refused_at) desc limit 1)`;
