package io.broadsheet.store;

/** Adds up over all finished articles what people want to see at once. */
final class RunTotals {
    private final Database database;

    RunTotals(Database database) {
        this.database = database;
    }

    Unknowns unknowns() throws StoreException {
        return new Unknowns(
                database.number("SELECT count(*) FROM finished JOIN quotes USING (article_id) WHERE speaker IS NULL"),
                database.number("""
                        SELECT count(*) FROM finished JOIN articles USING (article_id)
                            WHERE title IS NULL AND article_id NOT IN (SELECT article_id FROM given_facts WHERE title <> '')"""),
                database.number(
                        "SELECT count(*) FROM finished JOIN articles USING (article_id) WHERE published IS NULL"));
    }
}
