import { currentPersonId, mayAt } from '#libs/accounts';
import { Database } from '#libs/database';
import { NotFound } from '#libs/http';
import { type Language, newId } from '#libs/kernel';
import { Outbox } from '#libs/outbox';
import { Injectable } from '@nestjs/common';
import { TranslationInSameLanguage } from './domain/match.errors.js';

interface TalkedAbout {
  readonly needLineId: string;
  readonly needOwnerId: string;
  readonly giverId: string;
  /** The need owner, the giver, then the named operators. */
  readonly circle: readonly string[];
}

/** Words with the language in which they are written. */
interface Said {
  readonly text: string;
  readonly language: Language;
}

/** The two sides, and from the allocation on the named operators, ask and answer each other about a match. */
@Injectable()
export class ConversationCommands {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Writes for one of the person's organisations that take part: the one named, else the first. Answers the id.
   * @throws NotFound when the person takes no part; TranslationInSameLanguage.
   */
  write(
    matchId: string,
    dto: Said & { readonly id?: string; readonly translation?: Said; readonly organisationId?: string },
  ): Promise<string> {
    if (dto.translation?.language === dto.language)
      throw new TranslationInSameLanguage({}, '/translation/language');
    return this.db.transaction(async (tx) => {
      const [match] = await tx.query<TalkedAbout[]>(
        `select need_line_id as "needLineId", need_owner_id as "needOwnerId", giver_id as "giverId",
           conversation_of(id) as circle from match where id = $1`,
        [matchId],
      );
      const mine = (match?.circle ?? []).filter((id) => mayAt('match:talk', id));
      const organisationId = mine.find((id) => id === (dto.organisationId ?? id));
      if (!match || organisationId === undefined) throw new NotFound();
      const messageId = dto.id ?? newId();
      await tx.query(
        `insert into match_message (id, match_id, organisation_id, author_id, body, language, translation,
           translation_language)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          messageId,
          matchId,
          organisationId,
          currentPersonId(),
          dto.text,
          dto.language,
          dto.translation?.text ?? null,
          dto.translation?.language ?? null,
        ],
      );
      const { needLineId, needOwnerId, giverId, circle } = match;
      await this.outbox.add(tx, {
        topic: 'match.message',
        key: matchId,
        payload: { matchId, needLineId, needOwnerId, giverId, messageId, organisationId },
        audience: circle,
      });
      return messageId;
    });
  }
}
