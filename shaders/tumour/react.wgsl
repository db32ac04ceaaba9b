// Growth and drug kill over one interval, exactly: c <- gain c / (1 + crowding c), from gain, gain - 1 and crowding.
fn tumour_react(c : f32, gain : f32, excess : f32, crowding : f32) -> f32 {
  let thinned = 1.0 + crowding * c;
  // Near 1 the gain is told by what exceeds 1: rounded itself, it would add up over hundreds of steps.
  return min(1.0, select(gain * c / thinned, c + c * (excess - crowding * c) / thinned, gain > 0.5));
}
