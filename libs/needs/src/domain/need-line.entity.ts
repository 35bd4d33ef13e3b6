import type { Language } from '#libs/kernel';
import type { Limit } from '#libs/catalogue';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Need } from './need.entity.js';

export const HORIZONS = ['humanitarian', 'reconstruction', 'long_term'] as const;
export const NEED_VISIBILITIES = ['partners', 'network', 'public'] as const;

/**
 * One line of a need: an item of the catalogue, or something in the owner's own words until it is tied to an item.
 * `position` is the owner's own order; there is no other priority. A withdrawn line has no place in it: it stays for
 * what was proposed and agreed on it.
 */
@Entity('need_line')
export class NeedLine {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('smallint', { nullable: true }) position: number | null;
  @Column('text', { name: 'item_code', nullable: true }) itemCode: string | null;
  @Column('bigint') quantity: number;
  /** What is counted, where no item says it. */
  @Column('text', { name: 'unit_word', nullable: true }) unitWord: string | null;
  @Column('integer', { name: 'pack_size' }) packSize: number;
  @Column('jsonb') limits: Limit[];
  /** What the catalogue knows to stand in for the item is welcome as well. The limits hold for it too. */
  @Column('boolean', { name: 'accept_substitutes' }) acceptSubstitutes: boolean;
  @Column('text', { name: 'place_id' }) placeId: string;
  @Column('date', { name: 'useful_from', nullable: true }) usefulFrom: string | null;
  @Column('date', { nullable: true }) latest: string | null;
  @Column('text') horizon: (typeof HORIZONS)[number];
  @Column('text') visibility: (typeof NEED_VISIBILITIES)[number];
  @Column('text', { name: 'own_words', nullable: true }) ownWords: string | null;
  @Column('text', { name: 'own_words_language', nullable: true }) ownWordsLanguage: Language | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @ManyToOne('Need', 'lines', { orphanedRowAction: 'delete' })
  @JoinColumn({ name: 'need_id' })
  need: Relation<Need>;

  withdraw(at: Date): void {
    this.withdrawnAt = at;
    this.position = null;
  }

  /** From now on it is matched by the item; the owner's own words stay beside it. */
  tie(itemCode: string, limits: Limit[]): void {
    this.itemCode = itemCode;
    this.unitWord = null;
    this.limits = limits;
  }
}
