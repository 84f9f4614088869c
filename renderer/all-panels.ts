import { AuditPanel } from './audit/AuditPanel';
import { Toolbar } from './bars/Toolbar';
import { EmphasisBar } from './find/EmphasisBar';
import { FindBar } from './find/FindBar';
import { GuideBar } from './guide/GuideBar';
import { Inspector } from './inspector/Inspector';
import { Outline } from './outline/Outline';
import { WhatIfBar } from './whatif/WhatIfBar';

/** What stands around the map, in a part of the program of its own. */
export const allPanels = {
  Toolbar,
  Outline,
  GuideBar,
  FindBar,
  EmphasisBar,
  WhatIfBar,
  Inspector,
  AuditPanel,
};
