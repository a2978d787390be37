package io.broadsheet.table.gexf;

import java.util.Locale;
import java.util.function.Function;

/** What a node says of its name. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Attribute {
    TYPE("string", Node::type),
    SUBTYPE("string", Node::subtype),
    MENTIONS("integer", node -> String.valueOf(node.mentions())),
    ARTICLES("integer", node -> String.valueOf(node.articles())),
    QUOTES_SPOKEN("integer", node -> String.valueOf(node.quotes())),
    SENTIMENT_SCORE("double", Node::sentiment);

    private final String type;
    private final Function<Node, String> value;

    Attribute(String type, Function<Node, String> value) {
        this.type = type;
        this.value = value;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /** Its value; empty for none. */
    String of(Node node) {
        return value.apply(node);
    }
}
