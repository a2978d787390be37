package io.broadsheet.report.page;

/**
 * The colours of charts, as 0xRRGGBB: those of Okabe and Ito ("Color Universal Design", 2008), which people tell apart who are
 * blind to some. The pages' style has the same.
 */
final class Palette {
    static final int BAR = 0x0072b2;
    static final int NEGATIVE = 0xd55e00;
    static final int DIRECT = 0x0072b2;
    static final int MIXED = 0xe69f00;
    static final int INDIRECT = 0x999999;

    private Palette() {}
}
