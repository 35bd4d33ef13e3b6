import { Line, Pattern } from '#libs/http';

export class DeliveryContactDto {
  @Line(200) name: string;
  @Pattern(/^[+0-9 ()/-]{3,40}$/, 40) phone: string;
  @Line(500, { description: 'Where exactly the goods go, in the words of those who live there.' })
  address: string;
}
