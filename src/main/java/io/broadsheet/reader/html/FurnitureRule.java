package io.broadsheet.reader.html;

import io.broadsheet.lexicon.FurnitureWords;
import io.broadsheet.lexicon.Lexicon;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.DocumentBlock.Kind;
import java.util.regex.Pattern;

/** By what one sees that a block among those of a story is none of it. Each rule looks at one block alone. */
enum FurnitureRule {
    /** Nothing to read: "* * *". */
    NO_WORDS((block, facts) -> block.text().codePoints().noneMatch(Character::isLetterOrDigit)),
    /** The title once more. */
    TITLE((block, facts) -> isTitle(block.text(), facts.titles())),
    /** "By Ines Okafor, Courier staff" */
    BYLINE((block, facts) -> isByline(block) || isAuthors(block.text(), facts)),
    /** "Published 3 May 2021, 09:14" */
    TIME((block, facts) -> isTime(block)),
    /** "Advertisement" */
    LINE((block, facts) -> FurnitureWords.OF_PAGES.isLine(block.text())),
    /** "Read more: Ferries stop in fog" */
    OPENING((block, facts) -> block.kind() != Kind.BLOCK_QUOTE && FurnitureWords.OF_PAGES.opens(block.text())),
    /** "© 2024 Osby Courier. All rights reserved." */
    PHRASE((block, facts) -> block.kind() != Kind.BLOCK_QUOTE && FurnitureWords.OF_PAGES.hasPhrase(block.text())),
    /** A paragraph that is one link to another story. */
    LINK((block, facts) -> block.kind() == Kind.PARAGRAPH && block.linked() > 0.9),
    /** "Ada Moreno/Reuters" below a picture. */
    CREDIT((block, facts) -> block.kind() == Kind.CAPTION && isCredit(block.text()));

    private static final int FEW = 12;
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_CREDIT = 7;
    /** In a line with the day and the author. */
    private static final int FEW_WITH_TIME = 8;

    private static final Pattern CREDITED = Pattern.compile("\\s*[:/|]|\\s+(?:by|of)\\s|\\s*$");
    private static final Pattern CREDITING = Pattern.compile("^$|[/|,©–—-]\\s*$|(?:^|\\s)via\\s+$");

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Sign sign;

    @FunctionalInterface
    private interface Sign {
        boolean isOn(PageBlock block, PageFacts facts);
    }

    FurnitureRule(Sign sign) {
        this.sign = sign;
    }

    /** Whether any rule tells a block from the story of a page. */
    static boolean anyIsOn(PageBlock block, PageFacts facts) {
        for (FurnitureRule rule : values()) {
            if (rule.sign.isOn(block, facts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(String text, PageTitles titles) {
        if (text.length() > PageTitles.LONGEST) {
            return false;
        }
        String key = PageWords.key(text);
        return key.equals(PageWords.key(titles.title())) || key.equals(PageWords.key(titles.headline()));
    }

    /**
     * Whether a heading stands over what is no story: "Trending stories", "More from the Osby Courier".
     *
     * @param overLinks whether it stands over links or nothing, without which "Most popular dogs" is a story's own
     */
    static boolean isOverFurniture(PageBlock heading, boolean overLinks) {
        return FurnitureWords.OF_PAGES.isHeading(heading.text())
                || (overLinks && FurnitureWords.OF_PAGES.opensHeading(heading.text()));
    }

    /** Whether a block is a line that tells who wrote what follows. */
    static boolean isByline(PageBlock block) {
        if (block.text().length() > LONGEST_LINE) {
            return false;
        }
        String names = PageFacts.withoutOpening(block.text());
        return block.kind() == Kind.PARAGRAPH
                && !block.isClosed()
                && hasFewWords(block.text())
                && !names.equals(block.text())
                && !names.isEmpty()
                && Character.isUpperCase(names.codePointAt(0));
    }

    /** Whether a block is a line that tells when a story was published or changed, and perhaps who wrote it. */
    static boolean isTime(PageBlock block) {
        if (block.rank() > 0 || block.isClosed() || !hasFewWords(block.text())) {
            return false;
        }
        boolean marked = block.timed()
                && block.kind() == Kind.PARAGRAPH
                && PageWords.words(block.text()).size() <= FEW_WITH_TIME;
        return marked || (!PublishedDay.of(block.text()).isEmpty() && isAllTime(block.text()));
    }

    private static boolean isAllTime(String text) {
        return PageWords.words(text).stream()
                .allMatch(word -> Character.isDigit(word.charAt(0))
                        || PublishedDay.isMonth(word)
                        || Lexicon.ENGLISH.has(WordClass.DATELINE_WORD, word));
    }

    private static boolean isAuthors(String text, PageFacts facts) {
        if (facts.byline().isEmpty() || text.length() > LONGEST_LINE) {
            return false;
        }
        String byline = PageWords.key(facts.byline());
        return PageWords.key(text).equals(byline)
                || PageWords.key(PageFacts.withoutOpening(text)).equals(byline);
    }

    private static boolean hasFewWords(String text) {
        return text.length() <= LONGEST_LINE && PageWords.words(text).size() <= FEW;
    }

    /** "Photo: Tove Ahl", "Photo by Tove Ahl for the Courier", "Benoit Hald/Reuters", "AFP via Getty Images" */
    private static boolean isCredit(String text) {
        if (text.length() > LONGEST_LINE || PageWords.words(text).size() > LONGEST_CREDIT) {
            return false;
        }
        String line = FurnitureWords.line(text.replaceAll("[()\\[\\]]", " ").strip());
        for (String opening : Lexicon.ENGLISH.words(WordClass.CREDIT_OPENING)) {
            if (line.startsWith(opening)
                    && CREDITED.matcher(line.substring(opening.length())).lookingAt()) {
                return true;
            }
        }
        for (String agency : Lexicon.ENGLISH.words(WordClass.PICTURE_AGENCY)) {
            if (line.endsWith(agency)
                    && CREDITING
                            .matcher(line.substring(0, line.length() - agency.length()))
                            .find()) {
                return true;
            }
        }
        return line.startsWith("©");
    }
}
