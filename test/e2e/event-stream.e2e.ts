import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { startApi, type TestApi } from '../support/api.js';
import { partners, type Partners } from '../support/allocated-goods.js';
import { listen } from '../support/event-listener.js';

let api: TestApi;
let who: Partners;
beforeAll(async () => {
  api = await startApi();
  who = await partners(api);
});
afterAll(() => api?.close());

/** One event for this organisation, as a command would tell it. Answers the id of its need. */
async function tell(organisationId: string): Promise<string> {
  const needId = newId();
  await api.asSystem((tx) =>
    api.service(Outbox).add(tx, {
      topic: 'need.published',
      key: needId,
      payload: { needId, ownerId: organisationId },
      audience: [organisationId],
    }),
  );
  return needId;
}

const needIds = (events: readonly { data: string }[]): string[] =>
  events.map(({ data }) => (JSON.parse(data) as { needId: string }).needId);

describe('live events', () => {
  it('reach the organisations that they concern, at once and in order, and nobody else', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const outsider = await api.signIn([who.outsiderId, 'member']);
    const [mine, others] = await Promise.all([listen(api, owner), listen(api, outsider)]);
    const told = [await tell(who.ownerId), await tell(who.ownerId)];
    const foreign = await tell(who.outsiderId);
    expect(needIds(await mine.next(2))).toEqual(told);
    expect(needIds(await others.next(1))).toEqual([foreign]);
    await Promise.all([mine.close(), others.close()]);
  });

  it('are not lost between the answer and the first look into the outbox', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    for (let round = 0; round < 5; round++) {
      const listener = await listen(api, owner);
      const told = await tell(who.ownerId);
      expect(needIds(await listener.next(1))).toEqual([told]);
      await listener.close();
    }
  });

  it('do not wait for what somebody else has not finished', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const listener = await listen(api, owner);
    const [first, second] = await api.asSystem(async (tx) => {
      await api.service(Outbox).add(tx, {
        topic: 'need.published',
        key: who.ownerId,
        payload: { needId: 'of the long transaction', ownerId: who.ownerId },
        audience: [who.ownerId],
      });
      const told = [await tell(who.ownerId)];
      expect(needIds(await listener.next(1))).toEqual(told);
      told.push(await tell(who.ownerId));
      expect(needIds(await listener.next(1))).toEqual([told[1]]);
      return told;
    });
    expect(needIds(await listener.next(1))).toEqual(['of the long transaction']);
    const ids = listener.heard.map(({ id }) => id);
    await listener.close();
    const again = await listen(api, owner, ids[0]);
    expect(needIds(await again.next(2)).sort()).toEqual([second, 'of the long transaction'].sort());
    expect(needIds(again.heard)).not.toContain(first);
    await again.close();
  });

  it('that were missed come after reconnecting with Last-Event-ID, each once', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const first = await listen(api, owner);
    await tell(who.ownerId);
    const [last] = await first.next(1);
    await first.close();
    const missed = [await tell(who.ownerId), await tell(who.ownerId), await tell(who.ownerId)];
    await tell(who.outsiderId);
    const again = await listen(api, owner, last?.id);
    const later = await tell(who.ownerId);
    expect(needIds(await again.next(4))).toEqual([...missed, later]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(again.heard).toHaveLength(4);
    await again.close();
  });

  it('of the moments between the first reading and the stream come first, and nothing older', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    await tell(who.ownerId);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const meanwhile = await tell(who.ownerId);
    const listener = await listen(api, owner, undefined, '?age=2');
    const later = await tell(who.ownerId);
    expect(needIds(await listener.next(2))).toEqual([meanwhile, later]);
    await listener.close();
  });

  it('that can no longer be told are announced with “reload”', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    for (const lastEventId of [
      '999999999999999999@1:1:',
      '1@5:2:',
      '1@99999999999999999999:99999999999999999999:',
      'nonsense',
    ]) {
      const listener = await listen(api, owner, lastEventId);
      expect((await listener.next(1))[0]?.event).toBe('reload');
      await listener.close();
    }
  });

  it('do not all have to be read anew by whoever reconnects after a reload or a quiet time', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const lost = await listen(api, owner, 'nonsense');
    const [reload] = await lost.next(1);
    await lost.close();
    const meanwhile = await tell(who.ownerId);
    const again = await listen(api, owner, reload?.id);
    expect(needIds(await again.next(1))).toEqual([meanwhile]);
    await again.close();
    const quiet = await listen(api, owner, undefined, '?age=0');
    const id = await quiet.heartbeat();
    await quiet.close();
    const missed = await tell(who.ownerId);
    const back = await listen(api, owner, id, '?age=0');
    expect(needIds(await back.next(1))).toEqual([missed]);
    await back.close();
  });

  it('out of a dump, whose ids this cluster has still to reach, are not told over and over', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const earlier = await listen(api, owner);
    await tell(who.ownerId);
    const [last] = await earlier.next(1);
    await earlier.close();
    const ahead = (text: string) => text.replace(/@.*/, '@900000000000:900000000000:');
    const restored = newId();
    await api.asSystem((tx) =>
      tx.query(
        `insert into outbox_message (id, xid, topic, key, payload, audience)
         values ($1, '900000000000', 'need.published', 'restored', $2, array[$3::uuid])`,
        [restored, { needId: 'restored', ownerId: who.ownerId }, who.ownerId],
      ),
    );
    const listener = await listen(api, owner, last?.id);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    const told = await tell(who.ownerId);
    expect(needIds(await listener.next(1))).toEqual([told]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(needIds(listener.heard)).toEqual([told]);
    await listener.close();
    const fromBefore = await listen(api, owner, ahead(last?.id ?? ''));
    expect((await fromBefore.next(1))[0]?.event).toBe('reload');
    await fromBefore.close();
    await api.asSystem((tx) => tx.query('delete from outbox_message where id = $1', [restored]));
  });

  it('end with the session, before anything more is told', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const listener = await listen(api, owner);
    expect((await owner.send('DELETE', '/sessions/current')).status).toBe(204);
    await tell(who.ownerId);
    await listener.ended;
    expect(listener.heard).toEqual([]);
  });

  it('stop when the person leaves the organisation', async () => {
    const owner = await api.signIn([who.ownerId, 'member'], [who.giverId, 'member']);
    const listener = await listen(api, owner);
    await api.asSystem((tx) =>
      tx.query('delete from membership where person_id = $1 and organisation_id = $2', [
        owner.personId,
        who.ownerId,
      ]),
    );
    await tell(who.ownerId);
    const told = await tell(who.giverId);
    expect(needIds(await listener.next(1))).toEqual([told]);
    await listener.close();
  });

  it('are told to one person on twenty pages at the most', async () => {
    const owner = await api.signIn([who.ownerId, 'member']);
    const pages = await Promise.all(Array.from({ length: 20 }, () => listen(api, owner)));
    expect((await owner.get<{ code: string }>('/events')).body.code).toBe('too_many_streams');
    await pages[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const told = await tell(who.ownerId);
    for (const page of pages.slice(1)) expect(needIds(await page.next(1))).toEqual([told]);
    await (await listen(api, owner)).close();
    await Promise.all(pages.map((page) => page.close()));
  });

  it('are for people who signed in', async () => {
    expect((await api.anyone.get('/events')).status).toBe(401);
  });
});
