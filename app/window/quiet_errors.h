#pragma once

namespace compass {

/// Standard error goes nowhere for as long as this lives: libraries speak of drivers that they try
/// and leave again, and the person is to hear one sentence, ours.
class QuietErrors {
public:
    QuietErrors();
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
    QuietErrors(QuietErrors&&) = delete;
    QuietErrors& operator=(QuietErrors&&) = delete;
    ~QuietErrors();

private:
    int saved_ = -1;  ///< descriptor of standard error, or -1 where it could not be turned away
};

}  // namespace compass
