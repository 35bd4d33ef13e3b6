import { Allow } from '#libs/accounts';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TaskQueries } from '../task.queries.js';
import { TasksView } from './task.dto.js';

@ApiTags('overviews')
@Controller('tasks')
export class TaskController {
  constructor(private readonly queries: TaskQueries) {}

  /** What waits for the signed-in person and by when. */
  @Get()
  @Allow('task:read')
  @ApiOkResponse({ type: TasksView })
  own(): Promise<TasksView> {
    return this.queries.own();
  }
}
