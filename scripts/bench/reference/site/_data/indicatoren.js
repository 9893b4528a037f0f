import { leesCollectie } from '../../lib/invoer.js';

export default () => leesCollectie('indicatoren');
