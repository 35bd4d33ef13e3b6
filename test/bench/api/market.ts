import { HttpClient, type Call } from './load.js';

const OWNER = 'partner.malyn@example.org';
const GIVER = 'amt.billerbeck@example.org';
const ITEM = 'CLO-BLANKET';
/** Need lines, and as many lots: enough that callers seldom wait for each other's balance. */
const PAIRS = 20;
const QUANTITY = 100_000;

interface Lined {
  readonly id: string;
  readonly lines: readonly { readonly id: string }[];
}

/** The two sides of one partnership of the demonstration, each signed in once. */
export class Market {
  private constructor(
    readonly owner: HttpClient,
    readonly giver: HttpClient,
    private readonly ownerId: string,
    private readonly giverId: string,
  ) {}

  static async open(url: string, password: string): Promise<Market> {
    const [owner, giver] = [await signIn(url, OWNER, password), await signIn(url, GIVER, password)];
    return new Market(owner.client, giver.client, owner.organisationId, giver.organisationId);
  }

  /** A need, not yet published. */
  draft(lines = 1, quantity = QUANTITY): Call {
    const line = {
      itemCode: ITEM,
      quantity,
      placeId: 'malyn',
      horizon: 'humanitarian',
      visibility: 'partners',
    };
    const body = {
      ownerId: this.ownerId,
      title: 'Ковдри для пунктів незламності',
      titleLanguage: 'uk',
      lines: Array.from({ length: lines }, () => line),
    };
    return { method: 'POST', path: '/needs', body };
  }

  /** Publishes a need and offers goods for it, which the worker enters into the ledger. Answers the lines of the need. */
  async stockUp(): Promise<readonly string[]> {
    const need = await this.owner.call<Lined>(this.draft(PAIRS));
    await this.owner.call({ method: 'POST', path: `/needs/${need.id}/publish` });
    const pledge = await this.giver.call<Lined>(this.offer());
    for (const step of ['offer', 'pledge'])
      await this.giver.call({ method: 'POST', path: `/pledges/${pledge.id}/${step}` });
    return need.lines.map(({ id }) => id);
  }

  /** Proposals of one blanket each, by the giver; every pair of line and lot takes its turn. */
  async proposals(needLines: readonly string[]): Promise<(number: number) => Call> {
    const { items } = await this.giver.call<{ items: { id: string; itemCode: string }[] }>({
      method: 'GET',
      path: '/lots?limit=200',
    });
    const lots = items.filter((lot) => lot.itemCode === ITEM).map(({ id }) => id);
    if (lots.length < PAIRS) throw new Error(`only ${lots.length} lots are in the ledger`);
    return (number) => ({
      method: 'POST',
      path: '/matches',
      body: {
        needLineId: needLines[number % needLines.length],
        lotId: lots[number % lots.length],
        quantity: 1,
      },
    });
  }

  close(): void {
    this.owner.close();
    this.giver.close();
  }

  private offer(): Call {
    const line = {
      itemCode: ITEM,
      quantity: QUANTITY,
      specification: { quantity: QUANTITY, size: '200 × 150 cm', condition: 'new', mass: 1.5, volume: 0.01 },
      condition: 'new',
      placeId: 'billerbeck',
    };
    const body = {
      giverId: this.giverId,
      title: 'Decken',
      titleLanguage: 'de',
      visibility: 'partners',
      approval: 'not_required',
      lines: Array.from({ length: PAIRS }, () => line),
    };
    return { method: 'POST', path: '/pledges', body };
  }
}

/** Somebody of the demonstration with the first of the organisations that are theirs. */
export async function signIn(
  url: string,
  email: string,
  password: string,
): Promise<{ client: HttpClient; organisationId: string }> {
  const door = new HttpClient(url);
  const { token } = await door.call<{ token: string }>({
    method: 'POST',
    path: '/sessions',
    body: { email, password },
  });
  door.close();
  const client = new HttpClient(url, token);
  const account = await client.call<{ memberships: { organisationId: string }[] }>({
    method: 'GET',
    path: '/account',
  });
  const organisationId = account.memberships[0]?.organisationId;
  if (!organisationId) throw new Error(`${email} belongs to no organisation`);
  return { client, organisationId };
}
