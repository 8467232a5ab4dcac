package attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedMonthTest {
  @Test
  void daysBeforeADateShareItsMonth() {
    assertThat(Dated.undated("Rebels attacked the village on 7th and 8th January 2014.").days())
        .containsExactly("7th and 8th January 2014 = 2014-01-07/2014-01-08");
    assertThat(Dated.undated("A clash on 7, 8 and 9 May 2014 killed two.").days())
        .containsExactly("7, 8 and 9 May 2014 = 2014-05-07/2014-05-09");
  }

  @Test
  void aNumberThatIsNoDayIsNone() {
    assertThat(Dated.undated("They killed 4 and on 5 May 2014 fled.").days())
        .containsExactly("5 May 2014 = 2014-05-05");
  }
}
