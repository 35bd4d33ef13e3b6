import { NotFound, numberedKeyset, page, type Page, type PageQuery } from '#libs/http';
import { Database } from '#libs/database';
import type { Role } from '#libs/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { currentPersonId } from './authorisation.js';
import { groupOf } from './group.js';
import type { AccountView, AuditEntryView, CanView, MembershipView } from './http/account.dto.js';
import { MAIL_FROM, MAIL_REFUSAL } from './mail-wish.js';
import { actionsOf } from './policy.js';

@Injectable()
export class AccountQueries {
  constructor(
    private readonly db: Database,
    @Inject(MAIL_FROM) private readonly mailsFrom: string | null,
  ) {}

  /** The signed-in person: roles, organisations, what they allow, and which pages suit. */
  own(): Promise<AccountView> {
    return this.db.read(async (tx) => {
      const [account] = await tx.query<Omit<AccountView, 'group' | 'can' | 'mailsFrom'>[]>(
        `select p.id, p.name, p.email, p.language, p.password_hash is not null as "hasPassword", p.version, p.mails,
           ${MAIL_REFUSAL} as "mailRefusal",
           coalesce((select jsonb_agg(jsonb_build_object('organisationId', m.organisation_id, 'organisationName', o.name,
               'kind', o.kind, 'country', o.country, 'role', m.role) order by o.id, m.role)
             from membership m join organisation o on o.id = m.organisation_id where m.person_id = p.id), '[]') as memberships,
           (select count(*)::int from (select from notification n
             where not exists (select from notification_reading r where r.notification_id = n.id and r.person_id = p.id)
             limit 100) unread) as "unreadNotifications"
         from person p where p.id = $1`,
        [currentPersonId()],
      );
      if (!account) throw new NotFound();
      return {
        ...account,
        mailsFrom: this.mailsFrom,
        group: groupOf(account.memberships),
        can: whatTheyAllow(account.memberships),
      };
    });
  }

  /** What was changed by people of the caller's organisations, newest first. */
  audit(query: PageQuery): Promise<Page<AuditEntryView>> {
    const { before, limit } = numberedKeyset(query);
    return this.db
      .read((tx) =>
        tx.query<AuditEntryView[]>(
          `select id::text, at, actor, action, subject, subject_id as "subjectId", change from audit_entry
         where ($1::bigint is null or id < $1) order by audit_entry.id desc limit $2`,
          [before, limit + 1],
        ),
      )
      .then((rows) => page(rows, limit));
  }
}

function whatTheyAllow(memberships: readonly MembershipView[]): CanView[] {
  const roles = new Map<string, Role[]>();
  for (const { organisationId, role } of memberships)
    roles.set(organisationId, [...(roles.get(organisationId) ?? []), role]);
  return [...roles].map(([organisationId, held]) => ({ organisationId, actions: actionsOf(held) }));
}
