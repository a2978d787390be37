package io.broadsheet.analysis.discourse.name;

import io.broadsheet.analysis.entity.lexicon.NameWords;
import io.broadsheet.analysis.entity.lexicon.NameWords.Kind;

/** The words behind a body's name that tell its legal form or its kind. */
final class OrganizationKinds {
    private OrganizationKinds() {}

    static boolean isKind(String word) {
        return NameWords.ENGLISH.is(Kind.ORGANIZATION_MARK, word) || NameWords.ENGLISH.is(Kind.ORGANIZATION_HEAD, word);
    }
}
