import { Day, Id, Instant, LocalisedText, OneOf, OneOfList, Part, PartList, Whole } from '#libs/http';
import { type Light, LIGHTS, READINESS_CODES, type ReadinessCode } from '#libs/shipments';
import {
  MOST_OF_A_KIND,
  TASK_ACTIONS,
  TASK_KINDS,
  TASK_SUBJECTS,
  type TaskAction,
  type TaskKind,
  type TaskSubject,
} from '../domain/task.js';
import { TitleView } from './title.dto.js';

export class TaskSubjectView {
  @OneOf(TASK_SUBJECTS, 'TaskSubject') kind: TaskSubject;
  @Id() id: string;
  @Part(() => TitleView) title: TitleView;
}

export class TaskView {
  @OneOf(TASK_KINDS, 'TaskKind') kind: TaskKind;
  @Part(() => TaskSubjectView) subject: TaskSubjectView;
  @Instant({ nullable: true, description: 'The moment of it, where it has one.' }) dueAt: Date | null;
  @Day({ nullable: true, description: 'The day of it; neither: it can wait.' }) dueOn: string | null;
  @Id({ description: 'The organisation for which the person would act.' }) organisationId: string;
  @Part(() => LocalisedText) organisationName: LocalisedText;
  @OneOfList(TASK_ACTIONS, 'TaskAction', { max: TASK_ACTIONS.length }) actions: TaskAction[];
  @OneOfList(READINESS_CODES, 'ReadinessCode', { max: 1000 }, { description: 'Papers that are missing.' })
  missing: ReadinessCode[];
  @OneOf(LIGHTS, 'Light', { nullable: true, description: 'How the papers of a consignment stand in time.' })
  light: Light | null;
}

export class TaskTotalView {
  @OneOf(TASK_KINDS, 'TaskKind') kind: TaskKind;
  @Whole(1, 2 ** 31 - 1) total: number;
}

export class TasksView {
  @PartList(() => TaskTotalView, { max: TASK_KINDS.length }, { description: 'Of each kind that there is.' })
  totals: TaskTotalView[];
  @PartList(
    () => TaskView,
    { max: TASK_KINDS.length * MOST_OF_A_KIND },
    { description: `By due date; at the most ${MOST_OF_A_KIND} of a kind.` },
  )
  items: TaskView[];
}
