export { SENT_PICTURE } from './http/picture.controller.js';
export { PictureView } from './http/picture.dto.js';
export { PicturesHttpModule } from './http/pictures.http.module.js';
export { picturesWhere } from './picture.queries.js';
export { PictureStore } from './picture.store.js';
export { PicturesModule } from './pictures.module.js';
