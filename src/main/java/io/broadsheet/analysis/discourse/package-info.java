/** Who is who: the persons and bodies of an article, as its names, titles, roles and pronouns show them. */
package io.broadsheet.analysis.discourse;
