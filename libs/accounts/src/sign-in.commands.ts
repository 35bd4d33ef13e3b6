import { Database, runAs } from '#libs/database';
import { domainError, system } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { passwordMatches } from './password.js';
import { type OpenedSession, type Opening, SessionStore } from './session.store.js';
import { SignInThrottle } from './sign-in.throttle.js';

export const SignInRefused = domainError('sign_in_refused', 'unauthenticated', {
  de: 'E-Mail-Adresse oder Passwort stimmen nicht.',
  uk: 'Неправильна електронна адреса або пароль.',
  en: 'The e-mail address or the password is wrong.',
});

export const LinkRefused = domainError('link_refused', 'unauthenticated', {
  de: 'Dieser Link öffnet nichts mehr: Er wurde schon benutzt, ersetzt oder ist abgelaufen. Lassen Sie sich in Ihrer Organisation einen neuen geben, oder melden Sie sich mit E-Mail-Adresse und Passwort an.',
  uk: 'Це посилання вже не діє: його використано, замінено або строк його дії минув. Отримайте нове у своїй організації або увійдіть з електронною адресою та паролем.',
  en: 'This link no longer opens anything: it has been used, replaced or has expired. Get a new one from your organisation, or sign in with your e-mail address and password.',
});

@Injectable()
export class SignInCommands {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionStore,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Opens a session. Unknown people and wrong passwords answer alike and take equally long. */
  async signIn(email: string, password: string, address: string, opening: Opening): Promise<OpenedSession> {
    const personId = await this.throttle.tried(email.toLowerCase(), address, () =>
      this.verified(email, password),
    );
    return this.sessions.open(personId, opening);
  }

  /** Opens the one session of a personal link. Whatever is wrong with it, the answer is the same. */
  async openLink(
    token: string,
    key: string | undefined,
    address: string,
    device: string | null,
  ): Promise<OpenedSession> {
    return this.throttle.tried('link', address, async () => {
      const session = await this.sessions.openByLink(token, key, device);
      if (!session) throw new LinkRefused();
      return session;
    });
  }

  private async verified(email: string, password: string): Promise<string> {
    const [person] = await runAs(system('sign-in'), () =>
      this.db.transaction((tx) =>
        tx.query<{ id: string; password_hash: string | null }[]>(
          'select id, password_hash from person where lower(email) = lower($1) and disabled_at is null',
          [email],
        ),
      ),
    );
    const matches = await passwordMatches(person?.password_hash ?? undefined, password);
    if (!matches || !person) throw new SignInRefused();
    return person.id;
  }
}
