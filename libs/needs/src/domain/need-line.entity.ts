import type { Language } from '#libs/kernel';
import type { Limit } from '#libs/catalogue';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Need } from './need.entity.js';

export const HORIZONS = ['humanitarian', 'reconstruction', 'long_term'] as const;
export const NEED_VISIBILITIES = ['partners', 'network', 'public'] as const;

/** One item of a need. `position` is the owner's own order; there is no other priority. */
@Entity('need_line')
export class NeedLine {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('smallint') position: number;
  @Column('text', { name: 'item_code' }) itemCode: string;
  @Column('bigint') quantity: number;
  @Column('integer', { name: 'pack_size' }) packSize: number;
  @Column('jsonb') limits: Limit[];
  @Column('text', { name: 'place_id' }) placeId: string;
  @Column('date', { name: 'useful_from', nullable: true }) usefulFrom: string | null;
  @Column('date', { nullable: true }) latest: string | null;
  @Column('text') horizon: (typeof HORIZONS)[number];
  @Column('text') visibility: (typeof NEED_VISIBILITIES)[number];
  @Column('text', { name: 'own_words', nullable: true }) ownWords: string | null;
  @Column('text', { name: 'own_words_language', nullable: true }) ownWordsLanguage: Language | null;
  @ManyToOne('Need', 'lines', { orphanedRowAction: 'delete' })
  @JoinColumn({ name: 'need_id' })
  need: Relation<Need>;
}
