import { Problem, problemOf, STATUS } from '#libs/http';
import { ConnectionLost, sqlState } from '#libs/database';
import { DomainError, domainError, type ErrorKind, preferredLanguage } from '#libs/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';

const Unexpected = domainError('unexpected', 'unavailable', {
  de: 'Etwas ist schiefgegangen; nichts wurde gespeichert. Versuchen Sie es noch einmal.',
  uk: 'Щось пішло не так; нічого не збережено. Спробуйте ще раз.',
  en: 'Something went wrong; nothing was saved. Try again.',
});
const Unavailable = domainError('temporarily_unavailable', 'unavailable', {
  de: 'Der Dienst ist gerade nicht erreichbar; nichts wurde gespeichert. Versuchen Sie es gleich noch einmal.',
  uk: 'Сервіс тимчасово недоступний; нічого не збережено. Спробуйте за мить.',
  en: 'The service cannot be reached right now; nothing was saved. Try again in a moment.',
});
const OutcomeUnknown = domainError('outcome_unknown', 'unavailable', {
  de: 'Die Verbindung zur Datenbank brach beim Speichern ab; ob gespeichert wurde, ist offen. Senden Sie dieselbe Anfrage mit demselben Idempotency-Key noch einmal: sie wirkt nur einmal.',
  uk: 'Зв’язок із базою даних перервався під час збереження; чи збережено, невідомо. Надішліть той самий запит із тим самим Idempotency-Key ще раз: він подіє лише один раз.',
  en: 'The connection to the database broke while saving; whether it was saved is open. Send the same request with the same Idempotency-Key again: it takes effect only once.',
});
const Busy = domainError('busy', 'conflict', {
  de: 'Jemand ändert dies gerade. Versuchen Sie es noch einmal.',
  uk: 'Хтось саме змінює ці дані. Спробуйте ще раз.',
  en: 'Somebody is changing this right now. Try again.',
});
const AlreadyExists = domainError('already_exists', 'conflict', {
  de: 'Das gibt es schon.',
  uk: 'Такий запис уже існує.',
  en: 'This already exists.',
});
const RefersToUnknown = domainError('refers_to_unknown', 'invalid', {
  de: 'Eine Angabe verweist auf etwas, das es nicht gibt. Prüfen Sie Kürzel und Kennungen.',
  uk: 'Одне з полів посилається на неіснуючий запис. Перевірте коди та ідентифікатори.',
  en: 'A field refers to something that does not exist. Check codes and ids.',
});
const StillInUse = domainError('still_in_use', 'conflict', {
  de: 'Das wird noch gebraucht und lässt sich nicht entfernen; nichts wurde gespeichert.',
  uk: 'Це ще використовується, тому вилучити його не можна; нічого не збережено.',
  en: 'This is still in use and cannot be removed; nothing was saved.',
});
const RuleOfData = domainError('rule_of_data', 'invalid', {
  de: 'Die Angaben passen nicht zusammen; nichts wurde gespeichert. Prüfen Sie Mengen, Daten und Reihenfolge.',
  uk: 'Дані не узгоджені; нічого не збережено. Перевірте кількості, дати й порядок.',
  en: 'The details do not go together; nothing was saved. Check quantities, dates and order.',
});
const Unreadable = domainError('unreadable_request', 'invalid', {
  de: 'Die Anfrage ist nicht lesbar. Senden Sie JSON in UTF-8.',
  uk: 'Запит не вдалося прочитати. Надішліть JSON у UTF-8.',
  en: 'The request cannot be read. Send JSON in UTF-8.',
});
const NoSuchRoute = domainError('no_such_route', 'not_found', {
  de: 'Diese Adresse gibt es nicht.',
  uk: 'Такої адреси немає.',
  en: 'There is no such address.',
});

/** SQLSTATEs that a client can do something about; everything else is ours. */
const BY_SQL_STATE: Readonly<Record<string, typeof Unexpected>> = {
  '23505': AlreadyExists,
  '23503': RefersToUnknown,
  '23514': RuleOfData,
  '22P02': RefersToUnknown,
  '22003': RuleOfData,
  '22007': RuleOfData,
  '22008': RuleOfData,
  '23P01': Busy,
  '55P03': Busy,
  '40P01': Busy,
  '40001': Busy,
  '57014': Unavailable,
  '57P01': Unavailable,
  '57P02': Unavailable,
  '57P03': Unavailable,
  '53300': Unavailable,
  '53100': Unavailable,
  ECONNREFUSED: Unavailable,
  ECONNRESET: Unavailable,
  EPIPE: Unavailable,
};
const CONNECTION_LOST =
  /Connection terminated|connection timeout|Query read timeout|timeout exceeded when trying to connect/i;

/** The only place that turns an error into an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.problem(error, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.status === 503) response.setHeader('Retry-After', '2');
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private problem(error: unknown, request: Request): Problem {
    const language = preferredLanguage(request.headers['accept-language']);
    if (error instanceof DomainError) return problemOf(error, language);
    if (error instanceof HttpException) return this.httpProblem(error, request);
    if (error instanceof ConnectionLost)
      return problemOf(error.outcomeUnknown ? new OutcomeUnknown() : new Unavailable(), language);
    if (sqlState(error) === '23503' && /still referenced/.test(detailOf(error)))
      return problemOf(new StillInUse(), language);
    const known = BY_SQL_STATE[sqlState(error) ?? ''];
    if (known) return problemOf(new known(), language);
    if (error instanceof Error && CONNECTION_LOST.test(error.message))
      return problemOf(new Unavailable(), language);
    if (isBodyError(error)) return { ...problemOf(new Unreadable(), language), status: error.status };
    this.log.error(
      `${request.method} ${request.route ? (request.route as { path: string }).path : ''}`,
      error,
    );
    return { ...problemOf(new Unexpected(), language), status: 500 };
  }

  private httpProblem(error: HttpException, request: Request): Problem {
    const language = preferredLanguage(request.headers['accept-language']);
    const status = error.getStatus();
    if (status === STATUS.not_found) return problemOf(new NoSuchRoute(), language);
    const kind: ErrorKind = status >= 500 ? 'unavailable' : 'invalid';
    return { ...problemOf(kind === 'invalid' ? new Unreadable() : new Unavailable(), language), status };
  }
}

/** What Express' body parser throws: malformed JSON, a wrong charset, too large. */
function isBodyError(error: unknown): error is { status: number } {
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown };
  return (
    typeof status === 'number' &&
    status >= 400 &&
    status < 500 &&
    (typeof type === 'string' || error instanceof URIError)
  );
}

const detailOf = (error: unknown): string =>
  (error as { driverError?: { detail?: string } }).driverError?.detail ?? '';
