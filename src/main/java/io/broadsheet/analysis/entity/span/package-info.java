/** Where names stand: from what taggers say of words to exact stretches of text. */
package io.broadsheet.analysis.entity.span;
