import { domainError } from '#libs/kernel';

export const HandoverLinkUnknown = domainError('handover_link_unknown', 'not_found', {
  de: 'Diesen Link gibt es nicht; vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal ganz, oder lassen Sie sich einen neuen geben.',
  uk: 'Такого посилання немає; можливо, воно неповне. Відкрийте його ще раз повністю або отримайте нове.',
  en: 'There is no such link; it may be incomplete. Open the whole of it once more, or get a new one.',
});

export const HandoverLinkUsed = domainError('handover_link_used', 'conflict', {
  de: 'Mit diesem Link wurde die Übergabe schon festgehalten. Er gilt nur einmal.',
  uk: 'За цим посиланням передачу вже зафіксовано. Воно діє лише один раз.',
  en: 'The handover has been recorded by this link already. It holds only once.',
});

export const HandoverLinkExpired = domainError('handover_link_expired', 'conflict', {
  de: 'Die Zeit dieses Links ist abgelaufen. Lassen Sie sich von {issuer} einen neuen geben.',
  uk: 'Термін дії цього посилання минув. Нове надасть {issuer}.',
  en: 'The time of this link is over. {issuer} can give you a new one.',
});

export const HandoverLinkRevoked = domainError('handover_link_revoked', 'conflict', {
  de: 'Dieser Link wurde zurückgenommen. Fragen Sie bei {issuer} nach einem neuen.',
  uk: 'Це посилання відкликано. Нове надасть {issuer}.',
  en: 'This link was revoked. {issuer} can give you a new one.',
});

export const ArrivalNotReported = domainError('arrival_not_reported', 'conflict', {
  de: 'Die Ankunft der Sendung {reference} ist noch nicht gemeldet. Was Sie festgehalten haben, bleibt auf diesem Gerät; senden Sie es noch einmal, sobald die Ankunft gemeldet ist.',
  uk: 'Про прибуття вантажу {reference} ще не повідомили. Те, що ви зафіксували, залишається на цьому пристрої; надішліть ще раз, щойно про прибуття повідомлять.',
  en: 'The arrival of consignment {reference} has not been reported yet. What you recorded stays on this device; send it again once the arrival is reported.',
});

export const NothingToReceive = domainError('nothing_to_receive', 'conflict', {
  de: 'Bei der Sendung {reference} ist nichts mehr zu übernehmen: Sie ist schon übergeben oder kommt nicht mehr.',
  uk: 'За вантажем {reference} більше немає чого приймати: його вже передано або він не прибуде.',
  en: 'Nothing of consignment {reference} is left to take over: it has been handed over or will not come.',
});

export const TooManyHandoverLinks = domainError('too_many_handover_links', 'conflict', {
  de: 'Für diese Sendung gelten schon {max} Links. Nehmen Sie zuerst einen zurück.',
  uk: 'Для цього вантажу вже діє {max} посилань. Спершу відкличте одне з них.',
  en: '{max} links for this consignment hold already. Revoke one of them first.',
});
