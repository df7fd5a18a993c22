package dev.sluice.analysis.picture.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.analysis.picture.layout.Layout.Arc;
import dev.sluice.analysis.picture.layout.Layout.Box;
import dev.sluice.analysis.picture.layout.Layout.Point;
import dev.sluice.analysis.picture.layout.Layout.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {

  private static final Size SIZE = new Size(160, 50);

  @Test
  void nothingTakesNoRoom() {
    assertThat(Layout.of(List.of(), List.of()).boxes()).isEmpty();
  }

  @Test
  void chainsAreStraight() {
    Layout layout = layout(3, arc(0, 1), arc(1, 2));

    assertThat(layout.boxes()).extracting(Box::y).containsOnly(0);
    assertThat(layout.boxes()).extracting(Box::x).isSorted().doesNotHaveDuplicates();
    assertThat(layout.lines().get(0)).extracting(Point::y).containsOnly(25);
  }

  @Test
  void whatIsReadStandsInTheMiddleOfItsReaders() {
    Layout layout = layout(4, arc(0, 1), arc(0, 2), arc(0, 3));

    assertThat(layout.boxes().get(0).y()).isEqualTo(layout.boxes().get(2).y());
  }

  @Test
  void crossingsThatNeedNotBeAreNot() {
    Layout layout = layout(4, arc(0, 3), arc(1, 2));

    List<Box> boxes = layout.boxes();
    assertThat(boxes.get(0).y() < boxes.get(1).y()).isEqualTo(boxes.get(3).y() < boxes.get(2).y());
  }

  @Test
  void sourcesStandCloseToTheirReaders() {
    Layout layout = layout(5, arc(0, 1), arc(1, 2), arc(2, 3), arc(4, 3));

    assertThat(layout.boxes().get(4).x()).isEqualTo(layout.boxes().get(2).x());
  }

  @Test
  void linesPassBoxesInALaneOfTheirOwn() {
    Layout layout = layout(3, arc(0, 1), arc(1, 2), arc(0, 2));

    List<Point> passing = layout.lines().get(2);
    Box middle = layout.boxes().get(1);
    assertThat(passing).hasSize(4);
    assertThat(passing.get(1).y())
        .satisfiesAnyOf(
            y -> assertThat(y).isLessThan(middle.y()),
            y -> assertThat(y).isGreaterThan(middle.y() + middle.height()));
  }

  @Test
  void circlesAreDrawnToo() {
    Layout layout = layout(4, arc(0, 1), arc(1, 2), arc(2, 0), arc(3, 3));

    assertThat(layout.lines().get(2)).isNotEmpty();
    assertThat(layout.lines().get(3)).isEmpty();
    assertDisjoint(layout);
  }

  @Test
  void partsThatHangTogetherStandTogetherAndFillASheet() {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      arcs.add(arc(2 * i, 2 * i + 1));
    }
    Layout layout = Layout.of(Collections.nCopies(200, SIZE), arcs);

    assertDisjoint(layout);
    assertThat((double) layout.width() / layout.height()).isBetween(1.0, 3.0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void boxesNeverOverlapAndLinesGoToTheRight(long seed) {
    Random random = new Random(seed);
    int count = 60;
    List<Size> sizes = new ArrayList<>();
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sizes.add(new Size(120 + random.nextInt(150), 40 + random.nextInt(30)));
      for (int edge = random.nextInt(3); edge > 0 && i > 0; edge--) {
        arcs.add(arc(random.nextInt(i), i));
      }
    }
    Layout layout = Layout.of(sizes, arcs);

    assertDisjoint(layout);
    for (int i = 0; i < arcs.size(); i++) {
      Box from = layout.boxes().get(arcs.get(i).from());
      Box to = layout.boxes().get(arcs.get(i).to());
      List<Point> line = layout.lines().get(i);
      assertThat(line.get(0).x()).isEqualTo(from.x() + from.width());
      assertThat(line.get(line.size() - 1).x()).isEqualTo(to.x());
      assertThat(line).extracting(Point::x).isSorted();
    }
    assertThat(Layout.of(sizes, arcs)).isEqualTo(layout);
  }

  private static void assertDisjoint(Layout layout) {
    List<Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        Box a = boxes.get(i);
        Box b = boxes.get(j);
        boolean apart =
            a.x() + a.width() <= b.x()
                || b.x() + b.width() <= a.x()
                || a.y() + a.height() <= b.y()
                || b.y() + b.height() <= a.y();
        assertThat(apart).as("%s and %s", a, b).isTrue();
      }
      assertThat(boxes.get(i).x() + boxes.get(i).width()).isLessThanOrEqualTo(layout.width());
      assertThat(boxes.get(i).y() + boxes.get(i).height()).isLessThanOrEqualTo(layout.height());
      assertThat(boxes.get(i).x()).isNotNegative();
      assertThat(boxes.get(i).y()).isNotNegative();
    }
  }

  private static Layout layout(int nodes, Arc... arcs) {
    return Layout.of(Collections.nCopies(nodes, SIZE), List.of(arcs));
  }

  private static Arc arc(int from, int to) {
    return new Arc(from, to);
  }
}
