import { legCijfersVast } from '../src/commands/leg-vast.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => legCijfersVast());
