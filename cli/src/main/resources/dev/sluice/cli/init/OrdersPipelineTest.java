package {{package}};

import dev.sluice.testing.SluiceApprovals;
import org.junit.jupiter.api.Test;

class OrdersPipelineTest {

  @Test
  void compilesToWhatIsApproved() {
    SluiceApprovals.verify(new OrdersPipeline());
  }
}
