import { domainError } from '#libs/kernel';

export const SpanEndsBeforeItBegins = domainError('span_ends_before_it_begins', 'invalid', {
  de: 'Der Zeitraum endet vor seinem Anfang. Wählen Sie ein späteres Ende.',
  uk: 'Період закінчується раніше, ніж починається. Виберіть пізнішу кінцеву дату.',
  en: 'The period ends before it begins. Choose a later end.',
});

export const SpanTooLong = domainError('span_too_long', 'invalid', {
  de: 'Ein Zeitraum umfasst höchstens {years} Jahre. Wählen Sie einen kürzeren.',
  uk: 'Період охоплює щонайбільше {years} років. Виберіть коротший.',
  en: 'A period covers {years} years at the most. Choose a shorter one.',
});
