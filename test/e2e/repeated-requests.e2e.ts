import { newId } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partners, type Partners } from '../support/allocated-goods.js';
import { type Answer, type Caller, startApi, type TestApi } from '../support/api.js';
import { atOnce } from '../support/race.js';

interface NeedView {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

let api: TestApi;
let who: Partners;
let editor: Caller;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
  editor = await api.signIn([who.ownerId, 'editor']);
});
afterAll(() => api?.close());

const need = (title: string) => ({
  ownerId: who.ownerId,
  title,
  titleLanguage: 'uk',
  lines: [
    {
      itemCode: 'CLO-BLANKET',
      quantity: 40,
      placeId: 'malyn',
      horizon: 'humanitarian',
      visibility: 'partners',
    },
  ],
});
const create = (caller: Caller, title: string, key?: string) =>
  caller.send<NeedView & { code?: string }>(
    'POST',
    '/needs',
    need(title),
    key === undefined ? {} : { 'idempotency-key': key },
  );
const titled = (title: string) =>
  api.asSystem(
    async (tx) =>
      (await tx.query<[{ n: number }]>('select count(*)::int as n from need where title = $1', [title]))[0].n,
  );
const told = <T>({ status, body, headers }: Answer<T>) => ({ status, body, etag: headers.get('etag') });

describe('the same Idempotency-Key', () => {
  it('twice has one effect and the same status, body and ETag', async () => {
    const first = await create(editor, 'двічі', 'twice');
    const second = await create(editor, 'двічі', 'twice');
    expect(first.status).toBe(201);
    expect(first.headers.get('etag')).toBe('"1"');
    expect(told(second)).toEqual(told(first));
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await titled('двічі')).toBe(1);
  });

  it('twenty times at once has one effect and one answer', async () => {
    const answers = await atOnce(20, () => create(editor, 'разом', 'at-once'));
    expect(answers.map(told)).toEqual(answers.map(() => told(answers[0]!)));
    expect(answers[0]?.status).toBe(201);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(await titled('разом')).toBe(1);
  });

  it('with another body, or on another route, is a conflict and has no effect', async () => {
    const { body } = await create(editor, 'перша', 'reused');
    expect(await create(editor, 'друга', 'reused')).toMatchObject({
      status: 409,
      body: { code: 'idempotency_key_reused' },
    });
    const published = await editor.send('POST', `/needs/${body.id}/publish`, undefined, {
      'idempotency-key': 'reused',
    });
    expect(published).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } });
    expect(await titled('друга')).toBe(0);
    expect((await editor.get(`/needs/${body.id}`)).body).toMatchObject({ state: 'draft' });
  });

  it('of another person is another key', async () => {
    const colleague = await api.signIn([who.ownerId, 'editor']);
    const [mine, theirs] = [await create(editor, 'ключ', 'same'), await create(colleague, 'ключ', 'same')];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(mine.body.id).not.toBe(theirs.body.id);
  });

  it('may be tried again after a refusal, which is not stored', async () => {
    const id: string = newId();
    const refused = await editor.send(
      'POST',
      '/needs',
      { ...need('знову'), ownerId: who.giverId },
      { 'idempotency-key': 'again' },
    );
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const stored = await api.asSystem((tx) =>
      tx.query<unknown[]>('select from idempotency_key where key = $1', ['again']),
    );
    expect(stored).toEqual([]);
    const created = await editor.send(
      'POST',
      '/needs',
      { ...need('знову'), id },
      { 'idempotency-key': 'again' },
    );
    expect(created).toMatchObject({ status: 201, body: { id } });
  });

  it('replays an action with its version, though the thing has moved on since', async () => {
    const { body } = await create(editor, 'дія');
    const publish = () =>
      editor.send<NeedView>('POST', `/needs/${body.id}/publish`, undefined, {
        'idempotency-key': 'publish',
        'if-match': '"1"',
      });
    const first = await publish();
    expect(first).toMatchObject({ status: 200, body: { state: 'published' } });
    await editor.send('POST', `/needs/${body.id}/confirm`);
    expect(told(await publish())).toEqual(told(first));
  });

  it.each(['', 'x'.repeat(201), 'with space'])('is refused when it is no key: %j', async (key) => {
    expect((await create(editor, 'ключа немає', key)).status).toBe(400);
    expect(await titled('ключа немає')).toBe(0);
  });
});

describe('a change', () => {
  const rename = (caller: Caller, id: string, title: string, version?: string) =>
    caller.send<NeedView & { code?: string }>(
      'PATCH',
      `/needs/${id}`,
      { title },
      version === undefined ? {} : { 'if-match': version },
    );

  it('needs to say what it changes: 428 without If-Match', async () => {
    const { body } = await create(editor, 'назва');
    expect(await rename(editor, body.id, 'інша')).toMatchObject({
      status: 428,
      body: { code: 'version_missing' },
    });
    expect((await editor.get<NeedView>(`/needs/${body.id}`)).body.title).toBe('назва');
  });

  it.each(['"7"', '"x"', '7', '', '"-1"', '"1", "2"'])(
    'of another version than %s is refused with 412',
    async (version) => {
      const { body } = await create(editor, 'назва');
      expect(await rename(editor, body.id, 'інша', version)).toMatchObject({
        status: 412,
        body: { code: 'version_mismatch' },
      });
      expect((await editor.get<NeedView>(`/needs/${body.id}`)).body).toEqual(body);
    },
  );

  it('whose answer was lost gets that answer again, and no refusal for its own effect', async () => {
    const { body } = await create(editor, 'назва');
    const renameOnce = () =>
      editor.send<NeedView>(
        'PATCH',
        `/needs/${body.id}`,
        { title: 'нова назва' },
        { 'if-match': '"1"', 'idempotency-key': 'rename' },
      );
    const first = await renameOnce();
    expect(first).toMatchObject({ status: 200, body: { title: 'нова назва', version: 2 } });
    expect(told(await renameOnce())).toEqual(told(first));
    expect((await editor.get<NeedView>(`/needs/${body.id}`)).body.version).toBe(2);
  });

  it('of two people at once reaches one of them; the other learns of it and nothing is lost', async () => {
    const colleague = await api.signIn([who.ownerId, 'editor']);
    const { body, headers } = await create(editor, 'спільна');
    const etag = headers.get('etag')!;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => rename(n % 2 ? editor : colleague, body.id, `назва ${n}`, etag)),
    );
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(9);
    const now = await editor.get<NeedView>(`/needs/${body.id}`);
    expect(now.body).toEqual(won[0]?.body);
    expect(now.headers.get('etag')).toBe('"2"');
  });

  it('by an action heeds If-Match where it is sent', async () => {
    const { body } = await create(editor, 'дія');
    const publish = (version: string) =>
      editor.send('POST', `/needs/${body.id}/publish`, undefined, { 'if-match': version });
    expect((await publish('"2"')).status).toBe(412);
    expect((await publish('"1"')).status).toBe(200);
  });
});

describe('a list, page by page', () => {
  it('shows everything that was there once, in order, while others add to it', async () => {
    const giver = await api.signIn([who.giverId, 'editor']);
    const add = (n: number) =>
      giver.send<NeedView>('POST', '/pledges', {
        giverId: who.giverId,
        title: `Angebot ${n}`,
        titleLanguage: 'de',
        visibility: 'partners',
        approval: 'not_required',
        lines: [{ itemCode: 'CLO-BLANKET', quantity: 1, condition: 'new', placeId: 'billerbeck' }],
      });
    const before: string[] = [];
    for (let n = 0; n < 23; n++) before.push((await add(n)).body.id);
    const seen: string[] = [];
    let next: string | null = null;
    let pages = 0;
    do {
      const page: Answer<{ items: NeedView[]; next: string | null }> = await giver.get(
        `/pledges?limit=5${next === null ? '' : `&cursor=${next}`}`,
      );
      expect(page.status).toBe(200);
      expect(page.body.items.length).toBeLessThanOrEqual(5);
      seen.push(...page.body.items.map(({ id }) => id));
      ({ next } = page.body);
      pages++;
      await Promise.all([add(100 + pages), add(200 + pages)]);
    } while (next !== null);
    expect(seen).toEqual(before.reverse());
    expect(pages).toBe(5);
  });
});
