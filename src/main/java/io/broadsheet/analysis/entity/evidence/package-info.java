/** What a name names: what the whole article shows of it, weighed against what taggers say. */
package io.broadsheet.analysis.entity.evidence;
