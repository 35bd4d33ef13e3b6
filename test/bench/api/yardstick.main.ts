import 'reflect-metadata';
import { supervised } from '#libs/kernel';
import { Body, Controller, Get, Inject, Module, Param, Post, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';

/**
 * The yardstick: Nest, its express platform, pg, and one statement a route. Nobody signs in, nothing is checked,
 * told, stored for a repetition or written to an audit trail; the tables are copies without triggers or policies.
 */
const SELECT_NEED = `
  select n.id, n.owner_id as "ownerId", n.title, n.title_language as "titleLanguage", n.state,
    n.published_at as "publishedAt", n.confirmed_at as "confirmedAt", n.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'position', l.position, 'itemCode', l.item_code,
        'quantity', l.quantity, 'packSize', l.pack_size, 'limits', l.limits, 'placeId', l.place_id,
        'usefulFrom', l.useful_from, 'latest', l.latest, 'horizon', l.horizon, 'visibility', l.visibility,
        'ownWords', l.own_words, 'ownWordsLanguage', l.own_words_language) order by l.position)
      from yardstick.need_line l where l.need_id = n.id), '[]') as lines
  from yardstick.need n`;

interface Draft {
  readonly ownerId: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly lines: readonly Record<string, unknown>[];
}

@Controller('needs')
class NeedController {
  constructor(@Inject(pg.Pool) private readonly pool: pg.Pool) {}

  @Get()
  async list(@Query('limit') limit: string): Promise<{ items: unknown[] }> {
    const { rows } = await this.pool.query(`${SELECT_NEED} order by n.id desc limit $1`, [Number(limit) + 1]);
    return { items: rows.slice(0, Number(limit)) };
  }

  @Get(':id')
  async one(@Param('id') id: string): Promise<unknown> {
    const { rows } = await this.pool.query<Record<string, unknown>>(`${SELECT_NEED} where n.id = $1`, [id]);
    return rows[0];
  }

  /** Both rows in one statement, and so in one transaction. */
  @Post()
  async create(@Body() draft: Draft): Promise<unknown> {
    const { rows } = await this.pool.query<{ id: string }>(
      `with root as (
         insert into yardstick.need (id, owner_id, title, title_language, state, created_by)
         values (gen_random_uuid(), $1, $2, $3, 'draft', gen_random_uuid()) returning id, owner_id),
       lines as (
         insert into yardstick.need_line (id, need_id, owner_id, position, item_code, quantity, place_id, horizon, visibility)
         select gen_random_uuid(), root.id, root.owner_id, position, line ->> 'itemCode', (line ->> 'quantity')::bigint,
           line ->> 'placeId', line ->> 'horizon', line ->> 'visibility'
         from root, jsonb_array_elements($4::jsonb) with ordinality as given (line, position))
       select id from root`,
      [draft.ownerId, draft.title, draft.titleLanguage, JSON.stringify(draft.lines)],
    );
    return { id: rows[0]?.id, ...draft };
  }
}

const pool = {
  provide: pg.Pool,
  useFactory: () => new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 }),
};

@Module({ controllers: [NeedController], providers: [pool] })
class Yardstick {}

const app = await NestFactory.create(Yardstick, { logger: ['error', 'warn'] });
const process_ = supervised(() => app.close());
await app.listen(Number(process.env.PORT), '127.0.0.1');
process_.ready({});
