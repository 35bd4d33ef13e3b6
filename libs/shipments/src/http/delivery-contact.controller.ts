import { Allow } from '#libs/accounts';
import { IdPipe } from '#libs/http';
import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DeliveryContacts } from '../delivery-contacts.js';
import { DeliveryContactDto } from './delivery-contact.dto.js';

@ApiTags('consignments')
@Controller('consignments/:id/contact')
export class DeliveryContactController {
  constructor(private readonly contacts: DeliveryContacts) {}

  @Get()
  @Allow('delivery_contact:read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: DeliveryContactDto })
  one(@Param('id', IdPipe) id: string): Promise<DeliveryContactDto> {
    return this.contacts.of(id);
  }

  @Post()
  @HttpCode(200)
  @Allow('delivery_contact:write')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: DeliveryContactDto })
  name(@Param('id', IdPipe) id: string, @Body() dto: DeliveryContactDto): Promise<DeliveryContactDto> {
    return this.contacts.name(id, dto).then(() => this.contacts.of(id));
  }
}
