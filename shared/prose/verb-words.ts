import { wordSet } from './phrases';

/** Verbs that are finite wherever they stand. */
export const auxiliaries = wordSet(`
  is are was were am has have had does do did will would shall should can could may might must isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't cannot`);

/** Pasts that are neither participles of regular verbs nor nouns. */
export const pasts = wordSet(`
  ate beat became began bit bled blew bore bought bred broke brought built burst came cast caught chose crept cut
  dealt drank drew drove fed fell felt fled flew forgot fought found froze gave got grew heard held hid hit hurt
  kept knew lay led left let lost made meant met paid put ran rang rode rose said sang sank sat saw sent set shone
  shook shot shut slept slid sold sought sped spent spoke sprang spread stole stood struck stuck stung swam swept
  swore swung taught thought threw told took tore understood went wept woke won wore wound wrote`);

/** Verbs whose present, and whose regular past, is taken for a verb behind what can be its subject. */
export const bases = wordSet(`
  abandon accuse add admit adopt affect agree aid aim alert allow appear apply appoint argue arm arrive ask assist
  attack back ban become begin believe belong benefit bill bind blame block borrow break bring build burn buy call
  carry cause change charge check claim clean climb close collapse collect come command compare conceal concede
  concentrate concern condemn confess confirm connect consider contain continue contradict contrast contribute cost
  count cover create cure cut damage decide decline defend delay deliver demand deny depart depend deserve destroy
  detect die differ disappear disarm discover dislike dismiss distribute divide do double doubt drink drive drop
  earn eat elect emerge emit employ enable end enforce enjoy ensure equal equip estimate evolve exceed exclude exist
  expand expect export expose face fail fall favor favour fear feed fight finance find fine fire fly follow forbid
  force forget fund gain gather get give go govern grow halve harm hate have heal help hide hinder hire hit hold
  hope host hurt ignore import improve include increase infect inform injure inspect invade invest invite involve
  isolate join keep kill know lack lead learn leave lend license like limit link live look lose love lower make
  march match matter mean measure meet monitor move need neglect notify obey occupy offer omit oppose own pass pay
  permit play pollute praise precede predict prefer prevent produce prohibit promise promote propose protect protest
  prove provide publish raise reach read rebuild receive record reduce reflect refuse refute regulate reject relate
  rely remain remember repair repeat replace report represent require rescue resist rest restore result retreat
  return reveal ride riot rise rule run sail sample save say score see seek seem sell send separate serve share
  shift ship show shrink sign skip sleep slow smoke speak speed spend split sponsor spread stand start starve stay
  stop store strike study subsidise subsidize suffer suggest supply support surrender survive swim take tax teach
  tell tend test think threaten track trade trail train transport travel treat triple trust try turn undermine unite
  use vanish vary violate visit vote wait walk want warn waste weaken win wish withdraw work wound yield`);

/** Those of them that are nouns as well, alone or in the plural: "oil exports", "the price rises". */
export const alsoNouns = wordSet(`
  aid aim arm attack back bill blame change charge claim climb command contrast cost count cover cure damage decline
  delay demand doubt drink drive drop end estimate export fall fear fight fine fire force fund gain harm help hit
  hope host hurt import increase invite lack lead limit link look march match matter measure move need offer pass
  pay permit play praise produce promise protest reach read record reject repair report rescue rest result return
  ride rise rule run sail sample say score shift ship show sign split sponsor spread stand start stay stop strike
  study supply support surrender swim tax test trade trail train transport treat trust try turn use visit vote wait
  walk want waste win wish work wound yield`);

export const determiners = wordSet(`
  the a an its his her their our your my this that these those some any no each every more most many few several
  such all both other new own same`);

export const prepositions = wordSet('of in on at for with by from to into between among about over under');

export const pronouns = wordSet(`
  it they he she we you i this that these those who which everyone nobody everybody someone others none`);

/** Plurals that stand before nouns ("arms trade"), and what only looks like a plural. */
export const singular = wordSet(`
  arms sales sports goods customs savings news gas us plus its this his as was is has`);
