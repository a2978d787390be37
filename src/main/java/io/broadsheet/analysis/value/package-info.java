/** Sums of money, shares and days as news writes them, where the engine's rules lose a magnitude or look the wrong way. */
package io.broadsheet.analysis.value;
