import type { Language } from '#libs/kernel';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation, VersionColumn } from 'typeorm';
import { NeedHasNoLines, NeedIsClosed, NeedIsNoDraft, NoSuchLine } from './need.errors.js';
import { NeedLine } from './need-line.entity.js';
import { type NeedState, needStates } from './need.states.js';

/** What a Ukrainian organisation would welcome. Its owner alone edits, orders, publishes and closes it. */
@Entity('need')
export class Need {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @Column('text') title: string;
  @Column('text', { name: 'title_language' }) titleLanguage: Language;
  @Column('text') state: NeedState;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column({ type: 'uuid', name: 'created_by', update: false }) createdBy: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @VersionColumn() version: number;
  @OneToMany(() => NeedLine, (line) => line.need, { cascade: true }) lines: Relation<NeedLine[]>;

  /** Whoever has read it before finds another version now, also where only its lines change. */
  change(at: Date): void {
    this.assertOpen();
    this.changedAt = at;
  }

  /** A line that stands. @throws NoSuchLine */
  line(id: string): NeedLine {
    const found = this.lines.find((line) => line.id === id && !line.withdrawnAt);
    if (!found) throw new NoSuchLine();
    return found;
  }

  /** Others see it from now on, each line as far as its visibility reaches. */
  publish(at: Date): void {
    if (this.lines.every((line) => line.withdrawnAt)) throw new NeedHasNoLines();
    this.state = needStates.move(this.state, 'published');
    this.publishedAt = at;
    this.confirmedAt = at;
  }

  /** Still wanted as it stands; asked for again before anything departs. */
  confirm(at: Date): void {
    this.assertPublished();
    this.confirmedAt = at;
  }

  close(outcome: 'fulfilled' | 'withdrawn' | 'expired', at: Date): void {
    this.state = needStates.move(this.state, outcome);
    this.closedAt = at;
  }

  assertOpen(): void {
    if (this.state !== 'draft' && this.state !== 'published') throw new NeedIsClosed({ state: this.state });
  }

  assertDraft(): void {
    if (this.state !== 'draft') throw new NeedIsNoDraft();
  }

  assertPublished(): void {
    if (this.state !== 'published') throw new NeedIsClosed({ state: this.state });
  }
}
