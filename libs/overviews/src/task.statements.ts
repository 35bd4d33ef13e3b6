import type { Action } from '#libs/accounts';
import { TODAY } from '#libs/database';
import { NAME_OF_NEED, NAME_OF_PLEDGE } from './name-of-items.js';
import {
  AHEAD_DAYS,
  ASK_AGAIN_AFTER_DAYS,
  type TaskAction,
  type TaskKind,
  type TaskSubject,
} from './domain/task.js';

export interface TaskStatement {
  readonly subject: TaskSubject;
  /** For whom: people who may do this at one of the organisations, $1. */
  readonly may: Action;
  readonly actions: readonly TaskAction[];
  /** Its rows as (id, name, words, language, due_at, due_on, organisation). Row-level security holds. */
  readonly rows: string;
}

const words = (column: string, language: string): string => `null::jsonb, ${column}, ${language}`;
const NAME_OF_ITEM = 'i.name, null, null';

/** The first of the organisations in the list that is one of the person's own. */
const mine = (...columns: string[]): string =>
  `case ${columns.map((column) => `when ${column} = any($1) then ${column}`).join(' ')} end`;

const needs = (rest: string): string => `
  select n.id, ${NAME_OF_NEED}, n.title, n.title_language, ${rest}`;
const pledges = (rest: string): string => `
  select p.id, ${NAME_OF_PLEDGE}, p.title, p.title_language, ${rest}`;
const consignments = (rest: string): string => `
  select c.id, ${words('c.reference', 'null')}, ${rest}`;

export const STATEMENTS: Readonly<Record<Exclude<TaskKind, 'papers_missing'>, TaskStatement>> = {
  match_to_decide: {
    subject: 'match',
    may: 'match:decide',
    actions: ['agree', 'decline'],
    rows: `
      select m.id, ${NAME_OF_ITEM}, m.hold_expires_at, null::date,
        case when m.owner_agreed_at is null and m.need_owner_id = any($1) then m.need_owner_id else m.giver_id end
      from match m join lot on lot.id = m.lot_id join catalogue_item i on i.code = lot.item_code
      where m.state = 'proposed' and ((m.owner_agreed_at is null and m.need_owner_id = any($1))
        or (m.giver_agreed_at is null and m.giver_id = any($1)))`,
  },
  pledge_to_approve: {
    subject: 'pledge',
    may: 'pledge:approve',
    actions: ['approve'],
    rows: pledges(`null::timestamptz, p.due_on, p.giver_id
      from pledge p where p.giver_id = any($1) and p.approval = 'pending' and p.state = 'offered'
        and p.created_by <> actor_person()`),
  },
  pledge_to_make: {
    subject: 'pledge',
    may: 'pledge:write',
    actions: ['pledge', 'withdraw'],
    rows: pledges(`null::timestamptz, p.due_on, p.giver_id
      from pledge p where p.giver_id = any($1) and p.state = 'offered' and p.approval in ('not_required', 'granted')
        and exists (select from match m join lot on lot.id = m.lot_id join pledge_line l on l.id = lot.pledge_line_id
          where l.pledge_id = p.id and m.state = 'agreed')`),
  },
  pledge_date_passed: {
    subject: 'pledge',
    may: 'pledge:write',
    actions: ['change', 'withdraw'],
    rows: pledges(`null::timestamptz, p.due_on, p.giver_id
      from pledge p where p.giver_id = any($1) and p.state in ('offered', 'pledged') and p.due_on < ${TODAY}`),
  },
  pledge_draft: {
    subject: 'pledge',
    may: 'pledge:write',
    actions: ['change', 'offer'],
    rows: pledges(`null::timestamptz, null::date, p.giver_id
      from pledge p where p.giver_id = any($1) and p.state = 'draft'`),
  },
  vehicle_inspection_ends: {
    subject: 'pledge',
    may: 'pledge:write',
    actions: ['change'],
    rows: `
      select p.id, ${NAME_OF_ITEM}, null::timestamptz, l.ends_on, p.giver_id
      from pledge p join (
        select pledge_id, item_code, (specification ->> 'inspection_valid_until')::date as ends_on from pledge_line
        where giver_id = any($1)
          and pg_input_is_valid(coalesce(specification ->> 'inspection_valid_until', ''), 'date')) l on l.pledge_id = p.id
        join catalogue_item i on i.code = l.item_code
      where p.state in ('offered', 'pledged') and l.ends_on < ${TODAY} + ${AHEAD_DAYS.inspection}`,
  },
  need_draft: {
    subject: 'need',
    may: 'need:write',
    actions: ['change', 'publish'],
    rows: needs(`null::timestamptz, null::date, n.owner_id
      from need n where n.owner_id = any($1) and n.state = 'draft'`),
  },
  need_to_confirm: {
    subject: 'need',
    may: 'need:write',
    actions: ['confirm', 'close'],
    rows: needs(`null::timestamptz, null::date, n.owner_id
      from need n where n.owner_id = any($1) and n.state = 'published'
        and coalesce(n.confirmed_at, n.published_at) < now() - interval '${ASK_AGAIN_AFTER_DAYS} days'`),
  },
  need_date_near: {
    subject: 'need',
    may: 'need:write',
    actions: ['change', 'close'],
    rows: needs(`null::timestamptz, near.latest, n.owner_id
      from need n join (
        select l.need_id, min(l.latest) as latest from need_line l, coverage_of(l.id) c
        where l.owner_id = any($1) and l.withdrawn_at is null and l.latest < ${TODAY} + ${AHEAD_DAYS.needDate}
          and l.quantity > c.proposed + c.pledged + c.reserved + c.in_transit + c.accepted
        group by 1) near on near.need_id = n.id
      where n.owner_id = any($1) and n.state = 'published'`),
  },
  papers_expire: {
    subject: 'consignment',
    may: 'consignment:papers',
    actions: ['supply_papers'],
    rows: consignments(`null::timestamptz, least(c.code_valid_until, c.declaration_valid_until),
        ${mine('c.recipient_id', 'c.need_owner_id', 'c.operator_id', 'c.giver_id')}
      from consignment c where c.state in ('planned', 'packed', 'sealed', 'documents_ready', 'loaded')
        and array[c.recipient_id, c.need_owner_id, c.operator_id] && $1
        and least(c.code_valid_until, c.declaration_valid_until) < ${TODAY} + ${AHEAD_DAYS.papers}`),
  },
  match_to_ship: {
    subject: 'match',
    may: 'consignment:plan',
    actions: ['plan_consignment'],
    rows: `
      select m.id, ${NAME_OF_ITEM}, null::timestamptz, l.latest, carrier.id
      from match m join need_line l on l.id = m.need_line_id join lot on lot.id = m.lot_id
        join catalogue_item i on i.code = lot.item_code
        cross join lateral (select coalesce(
          (select o.operator_id from lot_operator o where o.lot_id = m.lot_id and o.operator_id = any($1) limit 1),
          ${mine('m.giver_id')},
          (select hub.organisation_id from partnership_member hub join partnership_member giver using (partnership_id)
            join partnership_member owner using (partnership_id)
            where hub.side = 'third' and hub.organisation_id = any($1) and giver.organisation_id = m.giver_id
              and owner.organisation_id = m.need_owner_id limit 1)) as id) carrier
      where m.state = 'allocated' and carrier.id is not null
        and not exists (select from consignment_line c where c.match_id = m.id and c.cancelled_at is null)`,
  },
  consignment_without_convoy: {
    subject: 'consignment',
    may: 'convoy:plan',
    actions: ['plan_convoy'],
    rows: consignments(`null::timestamptz, least(c.latest_arrival_on, c.code_valid_until, c.declaration_valid_until), c.operator_id
      from consignment c where c.operator_id = any($1) and c.state in ('packed', 'sealed', 'documents_ready', 'loaded')
        and not exists (select from convoy_consignment x where x.consignment_id = c.id and x.left_at is null)`),
  },
  convoy_to_confirm: {
    subject: 'convoy',
    may: 'convoy:plan',
    actions: ['confirm', 'change'],
    rows: `
      select k.id, ${words("k.reference || ' ' || k.name", 'null')}, k.depart_at, null::date, k.operator_id
      from convoy k where k.operator_id = any($1) and k.state = 'scheduled'`,
  },
  consignment_arriving: {
    subject: 'consignment',
    may: 'consignment:read',
    actions: [],
    rows: consignments(`null::timestamptz, c.latest_arrival_on, ${mine('c.recipient_id', 'c.end_user_id', 'c.need_owner_id')}
      from consignment c where c.state = 'dispatched' and array[c.recipient_id, c.end_user_id, c.need_owner_id] && $1`),
  },
  handover_to_sign: {
    subject: 'consignment',
    may: 'consignment:hand_over',
    actions: ['hand_over'],
    rows: consignments(`c.arrived_at, null::date,
        ${mine('c.recipient_id', 'c.end_user_id', 'c.need_owner_id', 'c.operator_id')}
      from consignment c where c.state = 'arrived'
        and array[c.recipient_id, c.end_user_id, c.need_owner_id, c.operator_id] && $1`),
  },
  report_due: {
    subject: 'consignment',
    may: 'consignment:papers',
    actions: ['file_report'],
    rows: consignments(`null::timestamptz, h.report_due_on, ${mine('c.recipient_id', 'c.need_owner_id')}
      from consignment c join handover h on h.consignment_id = c.id
      where c.state = 'handed_over' and c.report_filed_on is null and array[c.recipient_id, c.need_owner_id] && $1`),
  },
};
