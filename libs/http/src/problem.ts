import { DomainError, domainError, type ErrorKind, type Language, type Text } from '#libs/kernel';
import { ApiProperty } from '@nestjs/swagger';

/** One refused field. */
export class FieldProblem {
  @ApiProperty({ description: 'JSON pointer of the field.' }) field: string;
  @ApiProperty({ description: 'Stable code of the rule.' }) code: string;
  @ApiProperty({ description: 'What is wrong and what to do, in the language of the caller.' })
  detail: string;
}

/** RFC 9457 problem details. */
export class Problem {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer' }) status: number;
  @ApiProperty({ description: 'Stable; programs decide by it.' }) code: string;
  @ApiProperty({ description: 'What is wrong and what to do, in the language of the caller.' })
  detail: string;
  @ApiProperty({ required: false, description: 'The offending field.' }) field?: string;
  @ApiProperty({
    required: false,
    type: Object,
    additionalProperties: true,
    description: 'Facts, such as what is available.',
  })
  parameters?: Record<string, unknown>;
  @ApiProperty({ required: false, type: FieldProblem, isArray: true }) errors?: FieldProblem[];
}

export const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  too_large: 413,
  unsupported: 415,
  precondition_required: 428,
  too_many: 429,
  unavailable: 503,
};

export const NotFound = domainError('not_found', 'not_found', {
  de: 'Das gibt es nicht, oder Sie dürfen es nicht sehen.',
  uk: 'Такого запису немає або він вам недоступний.',
  en: 'There is no such thing, or you may not see it.',
});

export const InvalidCursor = domainError('invalid_cursor', 'invalid', {
  de: 'Diese Seitenmarke ist ungültig. Beginnen Sie ohne „cursor“.',
  uk: 'Недійсна позначка сторінки. Почніть без «cursor».',
  en: 'This cursor is not valid. Start again without one.',
});

export const ListTooLong = domainError('list_too_long', 'invalid', {
  de: 'Die Liste hat mehr als {most} Einträge. Grenzen Sie sie mit einem Filter ein.',
  uk: 'У списку понад {most} записів. Звузьте його фільтром.',
  en: 'The list has more than {most} entries. Narrow it with a filter.',
});

export const VersionMismatch = domainError('version_mismatch', 'precondition_failed', {
  de: 'Jemand hat dies inzwischen geändert (jetzt Fassung {current}). Laden Sie es neu und prüfen Sie Ihre Änderung.',
  uk: 'Хтось уже змінив цей запис (тепер версія {current}). Оновіть його й перевірте свою зміну.',
  en: 'Somebody has changed this meanwhile (now version {current}). Load it again and check your change.',
});

export const VersionMissing = domainError('version_missing', 'precondition_required', {
  de: 'Nennen Sie mit „If-Match“ die Fassung, die Sie ändern.',
  uk: 'Вкажіть у заголовку «If-Match» версію, яку ви змінюєте.',
  en: 'Name the version that you change in “If-Match”.',
});

/** The rules of `fields.ts`, each with its sentence. `{0}` is the first parameter of the check. */
const RULES: Readonly<Record<string, Text>> = {
  id: { de: 'Erwartet wird eine UUID.', uk: 'Очікується UUID.', en: 'A UUID is expected.' },
  code: {
    de: 'Erwartet wird ein Kürzel aus Buchstaben, Ziffern, „-“, „_“ und „.“.',
    uk: 'Очікується код із літер, цифр, «-», «_» та «.».',
    en: 'A code of letters, digits, “-”, “_” and “.” is expected.',
  },
  text: { de: 'Erwartet wird ein Text.', uk: 'Очікується текст.', en: 'A text is expected.' },
  min_length: {
    de: 'Mindestens {0} Zeichen.',
    uk: 'Щонайменше символів: {0}.',
    en: 'At least {0} characters.',
  },
  max_length: {
    de: 'Höchstens {0} Zeichen.',
    uk: 'Щонайбільше символів: {0}.',
    en: 'At most {0} characters.',
  },
  pattern: {
    de: 'Die Schreibweise stimmt nicht.',
    uk: 'Неправильний формат.',
    en: 'This is not written as expected.',
  },
  whole: {
    de: 'Erwartet wird eine ganze Zahl.',
    uk: 'Очікується ціле число.',
    en: 'A whole number is expected.',
  },
  min: { de: 'Mindestens {0}.', uk: 'Щонайменше {0}.', en: 'At least {0}.' },
  max: { de: 'Höchstens {0}.', uk: 'Щонайбільше {0}.', en: 'At most {0}.' },
  yes_no: {
    de: 'Erwartet wird true oder false.',
    uk: 'Очікується true або false.',
    en: 'true or false is expected.',
  },
  visible: {
    de: 'Hier steht nichts Lesbares.',
    uk: 'Тут немає нічого, що можна прочитати.',
    en: 'There is nothing here that can be read.',
  },
  nothing_hidden: {
    de: 'Der Text enthält unsichtbare Steuerzeichen. Bitte tippen Sie ihn neu.',
    uk: 'Текст містить невидимі керівні символи. Введіть його заново.',
    en: 'The text holds invisible control characters. Please type it anew.',
  },
  one_of: { de: 'Möglich ist: {0}.', uk: 'Можливі значення: {0}.', en: 'Possible: {0}.' },
  day: {
    de: 'Erwartet wird ein Tag wie 2026-11-21.',
    uk: 'Очікується дата, наприклад 2026-11-21.',
    en: 'A day such as 2026-11-21 is expected.',
  },
  instant: {
    de: 'Erwartet wird ein Zeitpunkt wie 2026-11-21T08:00:00Z.',
    uk: 'Очікується момент часу, наприклад 2026-11-21T08:00:00Z.',
    en: 'A moment such as 2026-11-21T08:00:00Z is expected.',
  },
  list: { de: 'Erwartet wird eine Liste.', uk: 'Очікується список.', en: 'A list is expected.' },
  min_items: {
    de: 'Mindestens {0} Einträge.',
    uk: 'Щонайменше елементів: {0}.',
    en: 'At least {0} entries.',
  },
  max_items: { de: 'Höchstens {0} Einträge.', uk: 'Щонайбільше елементів: {0}.', en: 'At most {0} entries.' },
  object: { de: 'Erwartet wird ein Objekt.', uk: 'Очікується об’єкт.', en: 'An object is expected.' },
  unknown_field: {
    de: 'Dieses Feld gibt es hier nicht.',
    uk: 'Такого поля тут немає.',
    en: 'There is no such field here.',
  },
  unreadable_text: {
    de: 'Der Text enthält Zeichen, die sich nicht speichern lassen.',
    uk: 'Текст містить символи, які неможливо зберегти.',
    en: 'The text contains characters that cannot be stored.',
  },
  too_deep: { de: 'Zu tief verschachtelt.', uk: 'Надто глибока вкладеність.', en: 'Nested too deeply.' },
};

export interface BrokenRule {
  readonly field: string;
  readonly rule: string;
  readonly parameters: readonly string[];
}

const ValidationFailedBase = domainError('validation_failed', 'invalid', {
  de: 'Einige Angaben fehlen oder stimmen nicht; nichts wurde gespeichert.',
  uk: 'Деякі дані відсутні або неправильні; нічого не збережено.',
  en: 'Some details are missing or wrong; nothing was saved.',
});

/** A request whose fields break rules; every one of them is named. */
export class ValidationFailed extends ValidationFailedBase {
  constructor(readonly broken: readonly BrokenRule[]) {
    super({}, broken[0]?.field);
  }

  errorsIn(language: Language): FieldProblem[] {
    return this.broken.map(({ field, rule, parameters }) => ({
      field,
      code: rule,
      detail: (RULES[rule] ?? RULES['pattern']!)[language].replace(
        /\{(\d)\}/g,
        (_, i: string) => parameters[Number(i)] ?? '',
      ),
    }));
  }
}

/** The problem of a domain error in one language. */
export function problemOf(error: DomainError, language: Language): Problem {
  const status = STATUS[error.kind];
  return {
    type: `urn:poruch:problem:${error.code}`,
    title: error.code.replaceAll('_', ' '),
    status,
    code: error.code,
    detail: error.in(language),
    ...(error.field === undefined ? {} : { field: error.field }),
    ...(Object.keys(error.parameters).length === 0 ? {} : { parameters: error.parameters }),
    ...(error instanceof ValidationFailed ? { errors: error.errorsIn(language) } : {}),
  };
}
