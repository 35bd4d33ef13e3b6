import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { newId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import { CrossingIsOpen, NotUnderway } from './domain/convoy.errors.js';
import { happenedAt } from './domain/happened.js';
import type { ConvoyState } from './domain/convoy.states.js';
import type { TellBorderEventDto } from './http/convoy.dto.js';

/** What happens at the border; it changes no state. Told by the convoy lead or by a driver of the convoy. */
@Injectable()
export class BorderEventCommands {
  constructor(private readonly db: Database) {}

  /** Answers the id. @throws NotUnderway */
  tell(convoyId: string, dto: TellBorderEventDto): Promise<string> {
    return this.db.transaction(async (tx) => {
      const [convoy] = await tx.query<
        { state: ConvoyState; crossing_id: string | null; departed_at: Date | null }[]
      >('select state, crossing_id, departed_at from convoy where id = $1', [convoyId]);
      if (!convoy) throw new NotFound();
      if (convoy.state !== 'underway') throw new NotUnderway({ state: convoy.state });
      const crossingId = dto.crossingId ?? convoy.crossing_id;
      if (crossingId === null) throw new CrossingIsOpen({}, '/crossingId');
      const id = dto.id ?? newId();
      await tx.query(
        `insert into border_event (id, convoy_id, crossing_id, kind, at, note, note_language)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          convoyId,
          crossingId,
          dto.kind,
          happenedAt(dto.at, convoy.departed_at),
          dto.note ?? null,
          dto.noteLanguage ?? null,
        ],
      );
      return id;
    });
  }
}
