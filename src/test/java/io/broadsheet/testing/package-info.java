/** What several tests share: a language engine without models, and a reader of tables. */
package io.broadsheet.testing;
